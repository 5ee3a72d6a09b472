/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.DateText;
import org.insp.model.EvidenceFile;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Severity;

/**
 * What a judgement depends on besides the model.
 *
 * @param on the reference date the caller asks for; if empty the model's {@code as of}, else the clock's date
 * @param clock the front end's clock, the last resort for the date
 * @param overrides severities set by the caller, by rule id: they win over everything else
 * @param unreadable tells of an element and a feature whether something stands in the text there that could not be read, so that a
 *     rule must not call it missing; the feature is null for the element as a whole
 * @param missing tells that the file of a piece of evidence does not exist; false where that cannot be known
 * @param between is run between any two elements: others may look at the model then, and an exception breaks the judgement off
 */
public record CheckOptions(Optional<LocalDate> on, Clock clock, Map<String, Severity> overrides,
		BiPredicate<EObject, EStructuralFeature> unreadable, Predicate<EvidenceFile> missing, Runnable between) {

	/** A context in which everything that was written could be read. */
	public static CheckOptions of(Clock clock) {
		return new CheckOptions(Optional.empty(), clock, Map.of(), (element, feature) -> false, evidence -> false, () -> {
		});
	}

	/** The same with a reference date. */
	public CheckOptions on(LocalDate date) {
		return new CheckOptions(Optional.of(date), clock, overrides, unreadable, missing, between);
	}

	/** The same with severities by rule id. */
	public CheckOptions overriding(Map<String, Severity> severities) {
		return new CheckOptions(on, clock, Map.copyOf(severities), unreadable, missing, between);
	}

	/** The same with knowledge of what could not be read. */
	public CheckOptions unreadable(BiPredicate<EObject, EStructuralFeature> predicate) {
		return new CheckOptions(on, clock, overrides, predicate, missing, between);
	}

	/** The same with knowledge of files that do not exist. */
	public CheckOptions missing(Predicate<EvidenceFile> predicate) {
		return new CheckOptions(on, clock, overrides, unreadable, predicate, between);
	}

	/** The same, but doing something between any two elements. */
	public CheckOptions between(Runnable pause) {
		return new CheckOptions(on, clock, overrides, unreadable, missing, pause);
	}

	/** The same with what the resources of the elements know of both, see {@link ModelResource}. */
	public CheckOptions withResourceState() {
		return unreadable((element, feature) -> element.eResource() instanceof ModelResource part && part.isUnreadable(element, feature))
				.missing(evidence -> evidence.eResource() instanceof ModelResource part && part.isFileMissing(evidence));
	}

	/** The reference date for a model. */
	public LocalDate referenceDate(InspModel model) {
		return on.or(() -> model.header().map(Header::getAsOf).flatMap(DateText::dateOf)).orElseGet(() -> LocalDate.now(clock));
	}
}
