/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.Person;

/** What is written on aspects, findings and what shows them. */
public class TraceLabels {

	private static final int COLUMNS = 36;

	/** Number and title of an aspect, and how many findings it has. */
	public String aspectLabel(Aspect aspect) {
		var words = Words.of(aspect);
		return Words.lines(numbered(aspect.getName(), aspect.getTitle()), words.count("area.findings", aspect.getFindings().size()));
	}

	/** Number and what was seen. */
	public String manifestationLabel(Manifestation manifestation) {
		return numbered(manifestation.getName(), Words.brief(manifestation.getText(), COLUMNS));
	}

	private static String numbered(String name, String text) {
		var known = text == null ? "" : text;
		return name == null ? known : known.isBlank() || known.equals(name) ? name : name + ' ' + known;
	}

	/** A finding in the superior's words. */
	public String findingTooltip(Finding finding) {
		var words = Words.of(finding);
		return Words.lines(DutyLabels.findingName(finding, words), finding.getText(),
				finding.getAreas().isEmpty() ? "" : words.say("tooltip.areas", words.names(finding.getAreas())));
	}

	/** What was seen, in full. */
	public String manifestationTooltip(Manifestation manifestation) {
		return Words.lines(manifestation.getText(), Words.of(manifestation).list(manifestation.getEvidence().stream()));
	}

	/** Who leads, and how many measures. */
	public String leaderLabel(Person person, EObject diagram) {
		var words = Words.of(Subject.of(diagram));
		return Words.lines(MemberServices.nameAndPosts(person, words), words.count("member.measures", Math.toIntExact(Measures.of(person,
				diagram).count())));
	}
}
