/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.stream.Stream;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.Language;

import com.google.inject.Singleton;

/**
 * The language of messages: the model's own, unless the client asks for one with the initialization option {@code "language": "zh"} or
 * {@code "en"}. The locale of a client says nothing about the language of a plan.
 */
@Singleton
public class MessageLanguage {

	private volatile Language requested = Language.UNSPECIFIED;

	/** Sets the language of all messages; {@code UNSPECIFIED} for each model's own. */
	public void set(Language language) {
		requested = language;
	}

	/** Sets the language that the client asks for, if it does. */
	public void readFrom(ClientOptions options) {
		requested = options.text(ClientOptions.LANGUAGE)
				.flatMap(name -> Stream.of(Language.ZH, Language.EN).filter(l -> l.getLiteral().equals(name)).findFirst())
				.orElse(requested);
	}

	/** The language of messages that belong to no model; English unless the client asks for one. */
	public Language orEnglish() {
		return requested == Language.UNSPECIFIED ? Language.EN : requested;
	}

	/**
	 * The vocabulary for new text of a model: its own; for an empty model the one that the client asks for.
	 *
	 * @param typed the text being typed, which shows the vocabulary too
	 */
	public Language vocabulary(ModelScope model, String typed) {
		boolean chinese = requested == Language.ZH || typed.codePoints().anyMatch(Character::isIdeographic);
		return VocabularyDetector.ofModel(model, chinese ? Language.ZH : Language.EN);
	}

	/** The message language for a model. */
	public Language of(ModelScope model) {
		return requested == Language.UNSPECIFIED ? VocabularyDetector.ofModel(model) : requested;
	}
}
