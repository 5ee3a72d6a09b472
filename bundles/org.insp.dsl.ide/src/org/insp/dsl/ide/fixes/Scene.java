/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.models.Models.Visible;
import org.insp.dsl.models.VocabularyOf;
import org.insp.dsl.resource.InspResource;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.policy.Settings;

/**
 * A model in which something is to be mended.
 *
 * @param visible its files
 * @param model the model
 * @param settings what its policies say
 * @param today the reference date
 * @param names its names
 */
record Scene(Visible visible, InspModel model, Settings settings, LocalDate today, Names names) {

	static Scene of(Visible visible, LocalDate today, IScopeProvider scopes) {
		var model = visible.model();
		return new Scene(visible, model, Settings.of(model), today, new Names(visible.names(), scopes));
	}

	/** Whether an element stands in a file that may be changed: not in an imported one. */
	boolean isOwn(EObject element) {
		return element.eResource() instanceof InspResource file && visible.own().contains(file);
	}

	/** How to write in a file: in its own vocabulary, or the model's as long as it has no keyword. */
	Wording wording(InspResource file) {
		for (var leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
				return new Wording(VocabularyOf.file(file));
			}
		}
		return new Wording(model.header().map(h -> h.getLanguage()).orElse(Language.UNSPECIFIED) == Language.ZH ? Language.ZH
				: VocabularyOf.model(visible));
	}
}
