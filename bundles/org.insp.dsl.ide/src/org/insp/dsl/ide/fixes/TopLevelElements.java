/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspFile;
import org.insp.model.RectificationPlan;
import org.insp.model.SelfReport;
import org.insp.model.findings.FindingCoverage;

/**
 * Inserts elements at the top level of a file: claims, causes, allowances and other records of the inspected party, never into the
 * superior's feedback.
 */
final class TopLevelElements {

	private TopLevelElements() {
	}

	/** The plan that answers a finding, or the only one there is. */
	static Optional<RectificationPlan> plan(ModelContext model, Finding finding) {
		var plans = model.model().all(RectificationPlan.class).toList();
		return FindingCoverage.setOf(finding).stream().flatMap(set -> plans.stream().filter(p -> p.getSets().contains(set))).findFirst()
				.or(() -> plans.stream().filter(p -> plans.size() == 1).findFirst());
	}

	/** The file for a new element of a type: where others of the type are, else the file of the plan, else the file of the problem. */
	static InspFile file(FixContext context, EClass type, EObject near) {
		var own = context.modelContext().model().files();
		var sameType = own.stream().filter(f -> f.getElements().stream().anyMatch(type::isInstance)).findFirst();
		var plan = Stream.ofNullable(near).filter(RectificationPlan.class::isInstance).map(EObject::eContainer).map(InspFile.class::cast)
				.findFirst();
		return sameType.or(() -> plan)
				.or(() -> own.stream().filter(f -> f.getElements().stream().anyMatch(RectificationPlan.class::isInstance))
						.findFirst())
				.or(() -> context.file().file()).orElseThrow();
	}

	/** Inserts an element after the last one of its type in a file, else at the end. */
	static TextChange insertion(InspFile file, EClass type, String text) {
		var resource = (InspResource) file.eResource();
		var source = SourceText.of(resource);
		var lines = text.stripTrailing().replace("\n", source.lineBreak());
		var last = file.getElements().stream().filter(type::isInstance).reduce((one, next) -> next);
		var leaves = last.map(SourceBlock::leaves).orElse(List.of());
		int behind = leaves.isEmpty() ? -1 : leaves.get(leaves.size() - 1).getEndOffset();
		if (behind >= 0 && source.endsLine(behind)) {
			return TextChange.insertion(resource, List.of(new TextEdit(source.lineEnd(behind), 0, source.lineBreak() + lines)));
		}
		int end = source.text().length();
		var gap = end == 0 ? "" : source.text().endsWith("\n") ? source.lineBreak() : source.lineBreak().repeat(2);
		return TextChange.insertion(resource, List.of(new TextEdit(end, 0, gap + lines + source.lineBreak())));
	}

	/** Returns whether an element is part of a superior's text, which the inspected party must not change. */
	static boolean isFromSuperior(EObject element) {
		for (var at = element; at != null; at = at.eContainer()) {
			if (at instanceof FindingSet set && !(set instanceof SelfReport)) {
				return true;
			}
		}
		return false;
	}

	/** The elements that a rule reports as missing. */
	static <T> List<T> missing(FixContext context, Class<T> type) {
		return context.arguments().get(0) instanceof List<?> all
				? all.stream().filter(type::isInstance).map(type::cast).toList()
				: List.of();
	}
}
