/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.NamedElement;
import org.insp.model.RectificationPlan;
import org.insp.model.findings.FindingSets;
import org.insp.model.text.ElementLabels;

/**
 * A feedback, and the rectification plan that can be made of it.
 *
 * @param label the feedback for the user
 * @param file its file
 * @param text the plan, in the vocabulary of the model
 */
record RectificationDraft(String label, Path file, String text) {

	/** The feedbacks of some models. */
	static List<RectificationDraft> all(List<ModelScope> models) {
		return models.stream().flatMap(model -> {
			var elements = model.model();
			var language = VocabularyDetector.ofModel(model);
			var taken = elements.all(NamedElement.class).filter(e -> e instanceof RectificationPlan || e instanceof Measure)
					.map(NamedElement::getName).toList();
			return elements.all(Feedback.class).filter(f -> f.getName() != null && f.eResource().getURI().isFile())
					.map(f -> new RectificationDraft(ElementLabels.label(f, language) + (f.getTitle() == null ? "" : ' ' + f.getTitle()),
							Path.of(f.eResource().getURI().toFileString()), text(f, language, taken)));
		}).toList();
	}

	private static String text(Feedback feedback, Language language, List<String> taken) {
		var plan = free("Plan", taken);
		var measures = FindingSets.findings(feedback).filter(f -> f.getName() != null).toList();
		var text = new StringBuilder(word("rectification", language)).append(' ').append(plan).append(" \"\" {\n  ")
				.append(word("for", language)).append(' ').append(written(feedback)).append('\n');
		int number = 0;
		for (var finding : measures) {
			String name;
			do {
				name = "C" + ++number;
			} while (taken.contains(name));
			text.append('\n').append(measure(finding, name, language).indent(2));
		}
		return text.append("}\n").toString();
	}

	private static String measure(Finding finding, String name, Language language) {
		var lines = List.of(word("for", language) + ' ' + written(finding),
				word("kind", language) + ' ' + Vocabulary.literal(MeasureKind.TIMED, language),
				word("status", language) + ' ' + Vocabulary.literal(MeasureStatus.PLANNED, language));
		var title = finding.getTitle() == null ? "" : "  // " + finding.getTitle().replaceAll("\\s+", " ");
		return word("measure", language) + ' ' + name + " \"\" {" + title + '\n'
				+ lines.stream().map(line -> "  " + line + '\n').collect(Collectors.joining()) + "}\n";
	}

	/** The name as it is written in the text, escaped where it must be. */
	private static String written(NamedElement element) {
		var nodes = NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME);
		return nodes.isEmpty() ? element.getName() : NodeModelUtils.getTokenText(nodes.get(0)).strip();
	}

	private static String word(String keyword, Language language) {
		return Vocabulary.keyword(keyword, language);
	}

	private static String free(String stem, List<String> taken) {
		int number = 1;
		while (taken.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}
}
