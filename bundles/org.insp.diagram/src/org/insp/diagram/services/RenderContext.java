/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

/**
 * Everything that the views of a model depend on besides its elements. The services of the viewpoint get nothing but elements: a caller
 * attaches a context to the files of the model. Where nobody does, as in Sirius, the default context applies.
 *
 * @param evaluated the evaluated model; if empty, the services evaluate the model that an element belongs to themselves
 * @param referenceDate the reference date; if empty the model's {@code as of}, else the clock's date
 * @param language the language of the labels; if empty the model's
 * @param focus the person, organization, aspect, finding, manifestation or measure that the views are reduced to; if empty they show all
 * @param clock gives the date where nothing else does
 * @param keywords gives the keyword of the text form for a keyword's id, for messages of rules
 */
public record RenderContext(Optional<EvaluatedModel> evaluated, Optional<LocalDate> referenceDate, Optional<Language> language,
		Optional<EObject> focus, Clock clock, BiFunction<Language, String, String> keywords) {

	/** Without a clock nothing is late yet. */
	private static final Clock NO_CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	private static volatile RenderContext defaultContext = of(NO_CLOCK);

	/** A context in which nothing but the time is given. */
	public static RenderContext of(Clock clock) {
		return new RenderContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), clock,
				(language, id) -> id.replaceFirst("@.*", ""));
	}

	/** A context for a model, on the date for which it is evaluated. */
	public static RenderContext of(EvaluatedModel model) {
		var context = of(NO_CLOCK);
		return new RenderContext(Optional.of(model), Optional.of(model.referenceDate()), context.language, context.focus, context.clock,
				context.keywords);
	}

	/** The same context with another language. */
	public RenderContext withLanguage(Language other) {
		return new RenderContext(evaluated, referenceDate, Optional.of(other), focus, clock, keywords);
	}

	/** The same context, reduced to an element. */
	public RenderContext withFocus(EObject element) {
		return new RenderContext(evaluated, referenceDate, language, Optional.of(element), clock, keywords);
	}

	/** The same context with keywords of the text form. */
	public RenderContext withKeywords(BiFunction<Language, String, String> others) {
		return new RenderContext(evaluated, referenceDate, language, focus, clock, others);
	}

	/** The same context for a model that has changed since it was evaluated. */
	RenderContext withoutEvaluation() {
		return new RenderContext(Optional.empty(), referenceDate, language, focus, clock, keywords);
	}

	/** The language of the labels of a model. */
	public Language language(InspModel model) {
		return language.or(() -> model.header().map(Header::getLanguage).filter(l -> l != Language.UNSPECIFIED)).orElse(Language.EN);
	}

	/** The given evaluated model, or the evaluation of a model for which none is given. */
	EvaluatedModel evaluated(InspModel model) {
		return evaluated.orElseGet(() -> {
			var options = CheckOptions.of(clock);
			return new EvaluatedModel(model, RuleRegistry.CHECKER, referenceDate.map(options::withReferenceDate).orElse(options));
		});
	}

	/** Applies this context to the views of its model, and to no other model. */
	public void attach() {
		var model = evaluated.orElseThrow(() -> new IllegalStateException("A context is attached to an evaluated model")).model();
		model.files().stream().map(ModelIndexes::owner).distinct().forEach(owner -> ModelIndexes.at(owner).attach(this, model));
	}

	/** Sets the context of all models without one of their own; a front end with a clock does so once. */
	public static void setDefault(RenderContext context) {
		defaultContext = context;
	}

	/** Sets the clock of all models without a context of their own. */
	public static void setDefault(Clock clock) {
		setDefault(of(clock));
	}

	static RenderContext defaultContext() {
		return defaultContext;
	}
}
