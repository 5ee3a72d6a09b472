/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.Committee;
import org.insp.model.Department;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Village;

/**
 * How well somebody fits a measure, so that the first proposal is one that no rule objects to: the members in charge of what the findings
 * are about lead it, their departments carry it out, and a committee as a whole comes last.
 */
final class Fit {

	private static final List<EReference> DEPARTMENTS = List.of(Literals.WORK_ITEM__LEAD_DEPARTMENTS, Literals.MEASURE__COOPERATORS);
	private static final int MISFIT = 9;

	private final EReference reference;
	private final Measure measure;

	/** @param context where the reference stands */
	Fit(EReference reference, EObject context) {
		this.reference = reference;
		this.measure = enclosing(context);
	}

	private static Measure enclosing(EObject context) {
		for (var at = context; at != null; at = at.eContainer()) {
			if (at instanceof Measure found) {
				return found;
			}
		}
		return null;
	}

	/** The rank of a candidate; the least fits best. */
	int rank(NamedElement candidate) {
		if (reference == Literals.MEASURE__LEADERS && measure != null && candidate instanceof Member member) {
			return isInCharge(member) ? 0 : carriesOut(member) ? 1 : 2;
		} else if (DEPARTMENTS.contains(reference) && candidate instanceof Organization organization) {
			return isLed(organization) ? 0 : kind(organization);
		}
		return reference == Literals.MEASURE__LEADERS ? MISFIT : 0;
	}

	/** Returns whether a candidate should be chosen only where there is no other, however near it is: a whole committee as a department. */
	boolean isMisfit(NamedElement candidate) {
		return DEPARTMENTS.contains(reference) && candidate instanceof Committee;
	}

	/** Returns whether the areas and villages of the findings are in a member's portfolio. */
	private boolean isInCharge(Member member) {
		var areas = measure.getAreas().isEmpty()
				? findings().flatMap(finding -> finding.getAreas().stream()).toList()
				: measure.getAreas();
		return meet(member.getPortfolio(), areas);
	}

	private Stream<Finding> findings() {
		return measure.getAddresses().stream().map(each -> each instanceof Manifestation part ? part.eContainer() : each)
				.filter(Finding.class::isInstance).map(Finding.class::cast);
	}

	private boolean carriesOut(Member member) {
		return meet(member.getDepartments(), measure.getLeadDepartments());
	}

	/** Returns whether an organization is in the charge of a leader of the measure. */
	private boolean isLed(Organization organization) {
		return measure != null && !(organization instanceof Committee) && measure.getLeaders().stream().filter(Member.class::isInstance)
				.map(Member.class::cast).anyMatch(leader -> leader.getDepartments().contains(organization));
	}

	private static int kind(Organization organization) {
		return organization instanceof Committee ? MISFIT
				: organization instanceof Department ? 1
				: organization instanceof Village ? 3
				: 2;
	}

	private static boolean meet(Collection<? extends EObject> one, Collection<? extends EObject> other) {
		return one.stream().filter(Objects::nonNull).anyMatch(other::contains);
	}
}
