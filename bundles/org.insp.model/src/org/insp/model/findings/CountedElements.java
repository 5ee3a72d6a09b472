/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.findings;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.CrossReferences;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Totals;
import org.insp.model.fields.PlaceFields;

/** The elements whose fields the totals of a document may sum up: its findings, its measures and their steps. */
public final class CountedElements {

	private CountedElements() {
	}

	/** Returns the fields that the policies declare for the elements that some totals may speak of. */
	public static Stream<Field> fields(Totals totals, PlaceFields fields) {
		return types(totals.eContainer()).stream().flatMap(type -> fields.of(type).stream());
	}

	private static List<EClass> types(EObject holder) {
		return holder instanceof RectificationPlan ? List.of(Literals.MEASURE, Literals.STEP, Literals.FINDING)
				: holder instanceof Measure ? List.of(Literals.MEASURE, Literals.STEP)
				: holder instanceof FindingSet || holder instanceof Aspect ? List.of(Literals.FINDING)
				: List.of();
	}

	/** Returns the groups of elements that some totals may speak of, each of one class, without groups that have no elements. */
	public static List<List<? extends FieldHolder>> groups(Totals totals) {
		var holder = totals.eContainer();
		if (holder instanceof RectificationPlan plan) {
			var findings = CrossReferences.resolved(plan.getSets()).flatMap(FindingSets::findings);
			return nonEmpty(plan.getMeasures(), plan.getMeasures().stream().flatMap(measure -> measure.getSteps().stream()).toList(),
					withItems(findings));
		} else if (holder instanceof Measure measure) {
			return nonEmpty(List.of(measure), measure.getSteps());
		}
		return holder instanceof FindingSet set ? nonEmpty(withItems(FindingSets.findings(set)))
				: holder instanceof Aspect aspect ? nonEmpty(withItems(aspect.getFindings().stream()))
				: List.of();
	}

	/** Findings and the recommendations in them, each of which may have fields. */
	private static List<Finding> withItems(Stream<Finding> findings) {
		return findings.flatMap(finding -> Stream.concat(Stream.of(finding), finding.getItems().stream())).toList();
	}

	@SafeVarargs
	private static List<List<? extends FieldHolder>> nonEmpty(List<? extends FieldHolder>... groups) {
		return Stream.of(groups).<List<? extends FieldHolder>>map(group -> group).filter(group -> !group.isEmpty()).toList();
	}
}
