/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.stream.Stream;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.Language;

import com.google.inject.Singleton;

/**
 * The language that a client is told things in: the model's own, unless the client asks for one with the initialization option
 * {@code "language": "zh"} or {@code "en"}. The locale of a client says nothing about the language of a plan.
 */
@Singleton
public class MessageLanguage {

	private volatile Language requested = Language.UNSPECIFIED;

	/** Sets what holds where the client asks for nothing. */
	public void set(Language language) {
		requested = language;
	}

	/** Takes what a client asks for. */
	public void readFrom(ClientOptions options) {
		requested = options.text(ClientOptions.LANGUAGE)
				.flatMap(name -> Stream.of(Language.ZH, Language.EN).filter(l -> l.getLiteral().equals(name)).findFirst())
				.orElse(requested);
	}

	/** The language that a client is told things in that belong to no model; English where it asks for none. */
	public Language orEnglish() {
		return requested == Language.UNSPECIFIED ? Language.EN : requested;
	}

	/**
	 * The vocabulary to write in a model: its own; for one that has none yet what the client asks for.
	 *
	 * @param typed what is being typed, which shows it too
	 */
	public Language vocabulary(ModelScope model, String typed) {
		boolean chinese = requested == Language.ZH || typed.codePoints().anyMatch(Character::isIdeographic);
		return VocabularyDetector.ofModel(model, chinese ? Language.ZH : Language.EN);
	}

	/** The language for a model. */
	public Language of(ModelScope model) {
		return requested == Language.UNSPECIFIED ? VocabularyDetector.ofModel(model) : requested;
	}
}
