/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.model.Committee;
import org.insp.model.RectificationPlan;

/**
 * Declares what a name refers to and nothing bears: a member, a department, an area or a village in the committee, a measure in its plan.
 */
final class NewElement {

	private NewElement() {
	}

	static Stream<Repair> repairs(Situation s) {
		var name = SlipFixes.argument(s, 0);
		var expected = SlipFixes.argument(s, 1).replaceFirst("^E:", "");
		if (name.isEmpty() || name.contains(".")) {
			return Stream.empty();
		}
		return switch (expected) {
			case "Person", "Member" -> inCommittee(s, "member", name, true).stream();
			case "Organization" -> inCommittee(s, "department@committee", name, false).stream();
			case "Area" -> inCommittee(s, "area", name, false).stream();
			case "Village" -> inCommittee(s, "village", name, false).stream();
			case "Measure" -> inPlan(s, name).stream();
			default -> Stream.empty();
		};
	}

	private static Optional<Repair> inCommittee(Situation s, String keyword, String name, boolean hasPosts) {
		var committees = s.scene().model().all(Committee.class).toList();
		if (committees.size() != 1) {
			return Optional.empty();
		}
		var committee = committees.get(0);
		var words = s.wording(committee);
		var text = Names.escaped(name) + ' ' + Wording.text(name) + (hasPosts ? " { " + words.open("posts") + " }" : "");
		return Optional.of(s.writing(committee, keyword, text)).filter(Repair::isPossible)
				.map(r -> r.titled("declare", words.keyword(keyword), name).selecting(hasPosts ? Wording.OPEN : name));
	}

	/** In the plan that the record is of, else in the only one. */
	private static Optional<Repair> inPlan(Situation s, String name) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(s.file().getParseResult().getRootNode(), s.problem().region().offset());
		EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		var plans = s.scene().model().all(RectificationPlan.class).toList();
		var plan = Optional.ofNullable(at).flatMap(e -> Stream.iterate(e, x -> x != null, EObject::eContainer)
				.flatMap(x -> TopLevel.planOf(x).stream()).findFirst())
				.or(() -> plans.stream().filter(p -> plans.size() == 1).findFirst()).filter(s.scene()::isOwn);
		return plan.map(p -> {
			var words = s.wording(p);
			var body = "{\n" + String.join("\n", words.open("goal"), words.open("criterion"),
					words.clause("due", new LikelyDates(s.scene()).deadline(p))).indent(2) + "}";
			return s.writing(p, "measure", Names.escaped(name) + ' ' + Wording.text(Wording.OPEN) + ' ' + body)
					.titled("declare", words.keyword("measure"), name)
					.selecting(Wording.OPEN);
		});
	}
}
