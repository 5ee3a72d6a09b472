/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Duration;
import org.insp.model.DurationUnit;
import org.insp.model.InspectionTeam;
import org.insp.model.InspectionType;
import org.insp.model.OnSiteWork;
import org.insp.model.Person;
import org.insp.model.calendar.Durations;
import org.insp.model.measures.PlanDates;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * What an inspection, or one of its teams, says of itself in a report: its type, from when to when it is on site, to whom it turns there.
 *
 * @param input what is reported on
 */
public record StayTexts(ReportInput input) {

	/** Returns the type; empty where none is written. */
	public String type(OnSiteWork work) {
		return work.getType() == InspectionType.UNSPECIFIED ? "" : ElementLabels.term(work.getType(), input.language());
	}

	/** Returns the first and the last day and how long it is between; empty where no first day is written. */
	public String days(OnSiteWork work) {
		var texts = input.texts();
		var start = PlanDates.ownStart(work);
		var duration = Optional.ofNullable(work.getDuration()).filter(Durations::isComplete);
		var end = PlanDates.ownEnd(work, input.evaluated().workingDays());
		if (start.isEmpty()) {
			return work.getStart() == null ? "" : written(work);
		} else if (work.getEnd() == null && duration.filter(each -> !Durations.isExact(each)).isPresent()) {
			return words().get("days.from", texts.day(start.get()), length(duration.get()));
		} else if (end.isEmpty()) {
			return written(work);
		}
		return duration.filter(each -> each.getUnit() != DurationUnit.WORKDAYS)
				.map(each -> words().get("days.written", texts.day(start.get()), texts.day(end.get()), length(each)))
				.orElseGet(() -> words().get("days", texts.day(start.get()), texts.day(end.get()),
						input.evaluated().workingDays().count(start.get(), end.get())));
	}

	/** Days that are no days of the calendar, as they are written. */
	private String written(OnSiteWork work) {
		return work.getEnd() == null ? work.getStart().toString() : words().get("days.words", work.getStart(), work.getEnd());
	}

	/** Returns the liaison officers of those inspected, by name and telephone number or by post. */
	public String liaisons(InspectionTeam team) {
		return input.texts().list(Stream.concat(team.getLiaisons().stream().map(this::reachable), team.getLiaisonRoles().stream()));
	}

	private String reachable(Person person) {
		var name = new TeamMember(person, input.texts()).name();
		return person.getPhone() == null ? name : words().get("reachable", name, person.getPhone());
	}

	private String length(Duration duration) {
		return words().get(duration.isApproximate() ? "length.about" : "length",
				duration.getAmount().stripTrailingZeros().toPlainString(), ElementLabels.term(duration.getUnit(), input.language()));
	}

	private MessageBundle words() {
		return MessageBundle.of(StayTexts.class, input.language());
	}
}
