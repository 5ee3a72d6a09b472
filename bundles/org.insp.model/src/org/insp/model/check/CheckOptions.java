/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.insp.model.DateText;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Severity;

/**
 * Everything that the evaluation of a model depends on besides the model.
 *
 * @param requestedDate the reference date that the caller asks for; if empty the model's {@code as of}, else the clock's date
 * @param clock the front end's clock, the last resort for the date
 * @param overrides severities set by the caller, by rule id: they win over everything else
 */
public record CheckOptions(Optional<LocalDate> requestedDate, Clock clock, Map<String, Severity> overrides) {

	/** Options with nothing but a clock. */
	public static CheckOptions of(Clock clock) {
		return new CheckOptions(Optional.empty(), clock, Map.of());
	}

	/** The same with a reference date. */
	public CheckOptions withReferenceDate(LocalDate date) {
		return new CheckOptions(Optional.of(date), clock, overrides);
	}

	/** The same with severities by rule id. */
	public CheckOptions withOverrides(Map<String, Severity> severities) {
		return new CheckOptions(requestedDate, clock, Map.copyOf(severities));
	}

	/** The reference date for a model. */
	public LocalDate referenceDate(InspModel model) {
		return requestedDate.or(() -> model.header().map(Header::getAsOf).flatMap(DateText::dateOf)).orElseGet(() -> LocalDate.now(clock));
	}
}
