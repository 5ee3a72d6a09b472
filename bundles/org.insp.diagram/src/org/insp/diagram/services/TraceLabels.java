/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Cause;
import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.Person;
import org.insp.model.Pledge;

/** The labels of aspects, findings and what shows them. */
public class TraceLabels {

	private static final int COLUMNS = 36;

	/** Number and title of an aspect, and how many findings it has. */
	public String aspectLabel(Aspect aspect) {
		var texts = LabelTexts.of(aspect);
		return LabelTexts.lines(numbered(aspect.getName(), aspect.getTitle()), texts.count("area.findings", aspect.getFindings().size()));
	}

	/** Number and what was seen. */
	public String manifestationLabel(Manifestation manifestation) {
		return numbered(manifestation.getName(), LabelTexts.abbreviate(manifestation.getText(), COLUMNS));
	}

	/** The text of a cause, shortened. */
	public String causeLabel(Cause cause) {
		return LabelTexts.of(cause).text("trace.cause", LabelTexts.abbreviate(cause.getText(), COLUMNS));
	}

	/** The text of a cause, in full. */
	public String causeTooltip(Cause cause) {
		return LabelTexts.lines(cause.getText());
	}

	/** Number and text of a pledge, shortened. */
	public String pledgeLabel(Pledge pledge) {
		return LabelTexts.of(pledge).text("trace.pledge", numbered(pledge.getName(), LabelTexts.abbreviate(pledge.getText(), COLUMNS)));
	}

	/** The text of a pledge, in full. */
	public String pledgeTooltip(Pledge pledge) {
		return LabelTexts.lines(pledge.getText());
	}

	private static String numbered(String name, String text) {
		var content = text == null ? "" : text;
		return name == null ? content : content.isBlank() || content.equals(name) ? name : name + ' ' + content;
	}

	/** A finding in the superior's texts. */
	public String findingTooltip(Finding finding) {
		var texts = LabelTexts.of(finding);
		return LabelTexts.lines(DutyLabels.findingName(finding, texts), finding.getText(),
				finding.getAreas().isEmpty() ? "" : texts.text("tooltip.areas", texts.names(finding.getAreas())));
	}

	/** The text of a manifestation, in full. */
	public String manifestationTooltip(Manifestation manifestation) {
		return LabelTexts.lines(manifestation.getText(), LabelTexts.of(manifestation).list(manifestation.getEvidence().stream()));
	}

	/** The name of a leader, and how many measures are led. */
	public String leaderLabel(Person person, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		return LabelTexts.lines(MemberServices.nameAndPosts(person, texts),
				texts.count("member.measures", Math.toIntExact(MeasureQueries.of(person,
						diagram).count())));
	}
}
