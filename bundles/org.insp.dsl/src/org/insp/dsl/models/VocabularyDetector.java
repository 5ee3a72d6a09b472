/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Header;
import org.insp.model.Language;

/** Detects the vocabulary that a model or a file is written in. */
public final class VocabularyDetector {

	private static final Set<String> CHINESE = Vocabulary.keywords().stream().map(Vocabulary.Keyword::zh).collect(Collectors.toSet());

	private VocabularyDetector() {
	}

	/** The language that the header names, else the one that the majority of the keywords belong to. */
	public static Language ofModel(ModelScope model) {
		return ofModel(model, Language.EN);
	}

	/**
	 * The language that the header names, else the one that the majority of the keywords belong to; where that decides nothing, another
	 * one.
	 */
	public static Language ofModel(ModelScope model, Language otherwise) {
		return model.model().header().map(Header::getLanguage).filter(l -> l != Language.UNSPECIFIED).orElseGet(() -> {
			int chinese = model.own().stream().mapToInt(VocabularyDetector::balance).sum();
			return chinese > 0 ? Language.ZH : chinese < 0 ? Language.EN : otherwise;
		});
	}

	/** The language that the majority of a file's keywords belong to. */
	public static Language ofFile(InspResource resource) {
		return balance(resource) > 0 ? Language.ZH : Language.EN;
	}

	private static int balance(InspResource resource) {
		int chinese = 0;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			chinese += NodeSyntax.keywordText(leaf).map(keyword -> CHINESE.contains(keyword) ? 1 : -1).orElse(0);
		}
		return chinese;
	}
}
