/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.DutyKind;
import org.insp.model.Finding;
import org.insp.model.Person;

/** Labels and marks of the diagram of the four duties. */
public class DutyLabels {

	private static final int COLUMNS = 40;

	/** The heading of the principal responsibility. */
	public String labelPrincipal(Committee committee) {
		return heading(committee, DutyKind.PRINCIPAL);
	}

	/** The heading of the supervisory responsibility. */
	public String labelSupervisory(Committee committee) {
		return heading(committee, DutyKind.SUPERVISORY);
	}

	/** The heading of the first responsible person. */
	public String labelFirst(Committee committee) {
		return heading(committee, DutyKind.FIRST);
	}

	/** The heading of the dual duty. */
	public String labelDual(Committee committee) {
		return heading(committee, DutyKind.DUAL);
	}

	/** The heading of the duties over villages. */
	public String labelVillageDuties(Committee committee) {
		return LabelTexts.of(committee).text("duties.villages");
	}

	/** The heading of the areas without a dual duty. */
	public String labelOthers(Committee committee) {
		return LabelTexts.of(committee).text("duties.others");
	}

	/** The heading of the members without a duty. */
	public String labelIdle(Committee committee) {
		return LabelTexts.of(committee).text("duties.idle");
	}

	/** The label where nobody holds a duty. */
	public String labelGap(Committee committee) {
		return LabelTexts.of(committee).text("duties.gap");
	}

	/** The duty, and that it is over everything where it names nothing. */
	private static String heading(Committee committee, DutyKind kind) {
		var texts = LabelTexts.of(committee);
		var duties = CommitteeIndex.of(committee).duties(kind);
		boolean named = duties.isEmpty() || duties.stream().anyMatch(duty -> !duty.getOver().isEmpty());
		return named ? texts.duty(kind) : texts.text(kind == DutyKind.DUAL ? "duties.own" : "duties.all", texts.duty(kind));
	}

	/** The label of somebody who holds a duty. */
	public String holderLabel(Actor holder, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		return holder instanceof Person person ? MemberServices.nameAndPosts(person, texts) : texts.name(holder);
	}

	/** An area, and how many findings touch it. */
	public String areaLabel(Area area, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		int findings = DiagramSubject.of(diagram) instanceof Committee committee ? CommitteeIndex.of(committee).findings(area).size() : 0;
		return LabelTexts.lines(texts.name(area), findings == 0 ? "" : texts.count("area.findings", findings));
	}

	/** The findings that touch an area. */
	public String areaTooltip(Area area) {
		var texts = LabelTexts.of(area);
		return LabelTexts.lines(texts.name(area), area.eContainer() instanceof Committee committee
				? texts.list(CommitteeIndex.of(committee).findings(area).stream().map(finding -> findingName(finding, texts)))
				: "");
	}

	/** Number and title of a finding. */
	public String findingLabel(Finding finding) {
		return findingName(finding, LabelTexts.of(finding));
	}

	static String findingName(Finding finding, LabelTexts texts) {
		var text = finding.getTitle() != null ? finding.getTitle() : finding.getText();
		return (finding.getName() == null ? "" : finding.getName() + ' ') + LabelTexts.abbreviate(text, COLUMNS);
	}

	/** Returns whether an area has findings that nobody answers for. */
	public boolean isNeglected(Area area) {
		return area.eContainer() instanceof Committee committee && CommitteeIndex.of(committee).isNeglected(area);
	}
}
