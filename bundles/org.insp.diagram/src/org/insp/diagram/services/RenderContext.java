/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;

/**
 * What the views depend on besides the model. Services have no command line: whoever draws attaches this to the resource set; where
 * nobody does, the model's reference date counts, and the clock that the front end passed in.
 *
 * @param on the reference date the caller asks for; if empty the model's {@code as of}, else the clock's date
 * @param language the language of the labels; if empty the model's
 * @param focus the person, organization, aspect, finding, manifestation or measure to look at; if empty the whole
 * @param clock tells the date where nothing else does
 * @param keywords the word of the text form for a keyword's id, for messages of rules
 */
public record RenderContext(Optional<LocalDate> on, Optional<Language> language, Optional<EObject> focus, Clock clock,
		BiFunction<Language, String, String> keywords) {

	/** Nobody says what time it is: nothing is late yet. */
	private static final Clock NONE = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	private static volatile RenderContext defaultContext = of(NONE);

	/** Surroundings in which nothing but the time is known. */
	public static RenderContext of(Clock clock) {
		return new RenderContext(Optional.empty(), Optional.empty(), Optional.empty(), clock, (language, id) -> id.replaceFirst("@.*", ""));
	}

	/** The same with a reference date. */
	public RenderContext on(LocalDate date) {
		return new RenderContext(Optional.of(date), language, focus, clock, keywords);
	}

	/** The same with a language. */
	public RenderContext withLanguage(Language asked) {
		return new RenderContext(on, Optional.of(asked), focus, clock, keywords);
	}

	/** The same with something to look at. */
	public RenderContext withFocus(EObject element) {
		return new RenderContext(on, language, Optional.of(element), clock, keywords);
	}

	/** The same with the words of the text form. */
	public RenderContext withKeywords(BiFunction<Language, String, String> words) {
		return new RenderContext(on, language, focus, clock, words);
	}

	/** The language of the labels of a model. */
	public Language language(InspModel model) {
		return language.or(() -> model.header().map(Header::getLanguage).filter(l -> l != Language.UNSPECIFIED)).orElse(Language.EN);
	}

	/** How the rules judge here. */
	public CheckOptions checkOptions() {
		var options = CheckOptions.of(clock);
		return on.map(options::withReferenceDate).orElse(options);
	}

	/** Lets the views of a resource set, or of a resource that is in none, depend on these surroundings. */
	public static void attach(Notifier resources, RenderContext surroundings) {
		ModelIndexes.at(resources).setRenderContext(surroundings);
	}

	/** What counts wherever nothing is attached: a front end with a clock says so once. */
	public static void setDefault(RenderContext surroundings) {
		defaultContext = surroundings;
	}

	/** What counts wherever nothing is attached: the time by a clock. */
	public static void setDefault(Clock clock) {
		setDefault(of(clock));
	}

	static RenderContext setDefault() {
		return defaultContext;
	}
}
