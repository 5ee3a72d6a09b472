/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Where clauses begin: the clauses of a block are what its rule repeats after the brace, the elements of a file what it repeats at all. */
public final class ClauseStarts {

	private ClauseStarts() {
	}

	/** Whether a clause begins with this token. */
	public static boolean isClauseStart(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			EObject element = call(node).getGrammarElement();
			while (element.eContainer() instanceof AbstractElement container) {
				int index = container instanceof Group group ? group.getElements().indexOf(element) : 0;
				var before = index > 0 ? ((Group) container).getElements().get(index - 1) : null;
				if (isRepeated(element) && (before instanceof Action || isBrace(before))) {
					return true;
				} else if (before != null && !(before instanceof Action)) {
					return false;
				}
				element = container;
			}
		}
		return false;
	}

	private static boolean isRepeated(EObject element) {
		return element instanceof AbstractElement repeated && "*".equals(repeated.getCardinality());
	}

	private static boolean isBrace(AbstractElement element) {
		return element instanceof RuleCall call && call.getRule().getName().equals("OPEN");
	}

	/**
	 * Where an object is created by an action, the parser puts the action's node in the place of the rule call's, and that one within it.
	 */
	private static INode call(INode node) {
		return node instanceof ICompositeNode created && node.getGrammarElement() instanceof Action ? created.getFirstChild() : node;
	}
}
