/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Where clauses begin. The clauses of a block are the repeated alternatives of its rule, and so are the elements of a file. */
final class Clauses {

	private Clauses() {
	}

	/** Whether a clause begins with this token. */
	static boolean begin(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			EObject element = call(node).getGrammarElement();
			while (element.eContainer() instanceof AbstractElement container) {
				if (container instanceof Group group && first(group) != element) {
					return false;
				} else if (container instanceof Alternatives && "*".equals(container.getCardinality())) {
					return true;
				}
				element = container;
			}
		}
		return false;
	}

	/** Where an object is created by an action, the parser puts the action's node in the place of the rule call's, and that one within it. */
	private static INode call(INode node) {
		return node instanceof ICompositeNode created && node.getGrammarElement() instanceof Action ? created.getFirstChild() : node;
	}

	private static AbstractElement first(Group group) {
		return group.getElements().stream().filter(e -> !(e instanceof Action)).findFirst().orElseThrow();
	}
}
