/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;
import org.insp.model.Measure;

/** Changes of the form of a plan that fix no problem. */
final class Refactorings {

	private Refactorings() {
	}

	/** The refactorings of the measure at an offset: splitting it if it addresses several findings. */
	static Stream<TextChange> at(ModelContext model, InspResource file, int offset) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		var measure = leaf == null ? null : EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Measure.class);
		return Optional.ofNullable(measure).flatMap(m -> SplitMeasure.of(model, m)).stream();
	}

	/**
	 * Translations of a file to the other vocabulary, and of the whole model if it has several files. Files with syntax errors are not
	 * translated.
	 */
	static Stream<TextChange> translations(ModelContext model, InspResource file) {
		var to = VocabularyDetector.ofFile(file) == Language.ZH ? Language.EN : Language.ZH;
		var whole = model.scope().own();
		return Stream.of(translation("translate", List.of(file), to), whole.size() < 2 ? null : translation("translate-all", whole, to))
				.filter(r -> r != null && r.hasEdits());
	}

	private static TextChange translation(String key, List<InspResource> files, Language to) {
		if (files.stream().anyMatch(file -> file.getParseResult() == null || file.getParseResult().hasSyntaxErrors())) {
			return null;
		}
		Map<InspResource, List<TextEdit>> edits = new LinkedHashMap<>();
		files.forEach(file -> edits.put(file, Translator.edits(file.getParseResult(), to)));
		return new TextChange(key, List.of(to), edits, "");
	}
}
