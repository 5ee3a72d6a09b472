/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Committee;
import org.insp.model.InspectionPlan;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Violation;

/** The violations of rules, as badges on the elements concerned. */
public class ProblemServices {

	private static final int MOST = 12;
	private static final int COLUMNS = 130;

	/** The element itself if a rule objects to it, or to a part of it that is not shown. What a view is of has a note instead. */
	public Collection<EObject> problems(EObject element) {
		return isSubject(element) || of(element).isEmpty() ? List.of() : List.of(element);
	}

	/** The subject of the view, if a rule objects to it as a whole. */
	public Collection<EObject> subjectProblems(EObject subject) {
		return of(subject).isEmpty() ? List.of() : List.of(subject);
	}

	private static boolean isSubject(EObject element) {
		return element instanceof RectificationPlan || element instanceof Committee || element instanceof InspectionPlan;
	}

	private static List<Violation> of(EObject element) {
		return ModelIndex.of(element).problems(element);
	}

	/** The number of violations. */
	public String problemLabel(EObject element) {
		return String.valueOf(of(element).size());
	}

	/** The messages of the problems. */
	public String problemTooltip(EObject element) {
		var model = ModelIndex.of(element);
		return of(element).stream().map(model::message).distinct().collect(Collectors.joining("\n"));
	}

	/** The messages of the problems, for a note. */
	public String problemNote(EObject subject) {
		var model = ModelIndex.of(subject);
		var texts = new LabelTexts(model.language());
		var messages = of(subject).stream().map(model::message).distinct().map(m -> "• " + LabelTexts.abbreviate(m, COLUMNS)).toList();
		var shown = messages.stream().limit(MOST);
		var rest = messages.size() > MOST ? Stream.of(texts.text("problems.more", messages.size() - MOST)) : Stream.<String>empty();
		return LabelTexts.lines(texts.text("problems.title", texts.name(subject)),
				Stream.concat(shown, rest).collect(Collectors.joining("\n")));
	}

	/** Returns whether one of them is an error. */
	public boolean hasError(EObject element) {
		return of(element).stream().anyMatch(v -> v.severity() == Severity.ERROR);
	}

	/** Returns whether one of them is a warning. */
	public boolean hasWarning(EObject element) {
		return of(element).stream().anyMatch(v -> v.severity() == Severity.WARNING);
	}
}
