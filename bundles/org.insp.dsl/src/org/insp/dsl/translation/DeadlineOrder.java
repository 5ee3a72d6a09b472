/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.translation;

import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.WorkItem;

/** The order of a deadline and of what it is counted from: "2 months after F1" in English, "自 F1 2个月" in Chinese. */
final class DeadlineOrder {

	private DeadlineOrder() {
	}

	/** Exchanges the places of the two parts, so that there and back gives the same order. */
	static void swap(IParseResult parsed, List<TextEdit> edits) {
		for (var item : EcoreUtil2.eAllOfType(parsed.getRootASTElement(), WorkItem.class)) {
			var due = NodeModelUtils.findNodesForFeature(item, Literals.WORK_ITEM__DUE);
			var after = NodeModelUtils.findNodesForFeature(item, Literals.WORK_ITEM__DUE_AFTER);
			if (due.size() == 1 && after.size() == 1) {
				var text = parsed.getRootNode().getText();
				int deadline = due.get(0).getOffset();
				int deadlineEnd = due.get(0).getEndOffset();
				int event = keyword(after.get(0)).getOffset();
				int eventEnd = after.get(0).getEndOffset();
				var written = translated(text, deadline, deadlineEnd, edits);
				var counted = translated(text, event, eventEnd, edits);
				edits.removeIf(edit -> edit.offset() >= Math.min(deadline, event) && edit.offset() < Math.max(deadlineEnd, eventEnd));
				edits.add(new TextEdit(deadline, deadlineEnd - deadline, counted));
				edits.add(new TextEdit(event, eventEnd - event, written));
				edits.sort(Comparator.comparingInt(TextEdit::offset));
			}
		}
	}

	/** The keyword before a reference. */
	private static ILeafNode keyword(INode reference) {
		var previous = reference.getPreviousSibling();
		while (previous != null && !(previous instanceof ILeafNode leaf && NodeSyntax.keyword(leaf).isPresent())) {
			previous = previous.getPreviousSibling();
		}
		return (ILeafNode) previous;
	}

	private static String translated(String text, int from, int to, List<TextEdit> edits) {
		return TextEdit.apply(text.substring(from, to), edits.stream().filter(edit -> edit.offset() >= from && edit.offset() < to)
				.map(edit -> new TextEdit(edit.offset() - from, edit.length(), edit.text())).toList());
	}
}
