/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.model.Import;
import org.insp.model.InspFile;

/** Folding ranges: blocks, texts of several lines, comments, and groups of imports. */
public class FoldingRanges extends FoldingRangeService {

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancel) {
		var found = new ArrayList<FoldingRange>();
		Deque<Integer> open = new ArrayDeque<>();
		var comments = new Lines(FoldingRangeKind.Comment, found);
		for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			switch (NodeSyntax.role(leaf)) {
				case OPEN -> open.push(leaf.getStartLine() - 1);
				case CLOSE -> {
					if (!open.isEmpty()) {
						// the line with the closing brace stays visible
						add(found, open.pop(), leaf.getEndLine() - 2, FoldingRangeKind.Region);
					}
				}
				case TEXT -> add(found, leaf.getStartLine() - 1, lastLine(leaf), FoldingRangeKind.Region);
				case COMMENT -> comments.next(leaf.getStartLine() - 1, lastLine(leaf));
				default -> {
				}
			}
		}
		comments.end();
		imports(resource, found);
		found.sort(Comparator.comparing(FoldingRange::getStartLine).thenComparing(FoldingRange::getEndLine, Comparator.reverseOrder()));
		return found;
	}

	private static int lastLine(ILeafNode leaf) {
		// a line comment includes its line break
		return leaf.getText().endsWith("\n") ? leaf.getEndLine() - 2 : leaf.getEndLine() - 1;
	}

	private static void imports(XtextResource resource, List<FoldingRange> found) {
		var lines = new Lines(FoldingRangeKind.Imports, found);
		if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof InspFile file) {
			for (Import each : file.getImports()) {
				var node = NodeModelUtils.findActualNodeFor(each);
				lines.next(node.getStartLine() - 1, node.getEndLine() - 1);
			}
		}
		lines.end();
	}

	private static void add(List<FoldingRange> found, int first, int last, String kind) {
		if (last > first) {
			var range = new FoldingRange(first, last);
			range.setKind(kind);
			found.add(range);
		}
	}

	/** Merges consecutive lines of one kind into one folding range. */
	private static final class Lines {
		private final String kind;
		private final List<FoldingRange> found;
		private int first = -1;
		private int last = -1;

		Lines(String kind, List<FoldingRange> found) {
			this.kind = kind;
			this.found = found;
		}

		void next(int from, int to) {
			if (first < 0 || from > last + 1) {
				end();
				first = from;
			}
			last = to;
		}

		void end() {
			add(found, first, last, kind);
			first = -1;
		}
	}
}
