/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.insp.model.WorkItem;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.kind.document.Letters;
import org.insp.report.kind.sheet.ClosureForms;

/** The copies of a form that a kind of report needs: one for the plan, for each measure to be closed, or for each addressee. */
public final class FormCopies {

	private static final Set<ReportKind> KINDS = EnumSet.of(ReportKind.LEDGER, ReportKind.DISPATCH, ReportKind.CLOSURE, ReportKind.PLAN,
			ReportKind.PROGRESS, ReportKind.PRINCIPAL, ReportKind.SUPERVISION, ReportKind.REMINDER);

	private FormCopies() {
	}

	/** Returns the kinds of report for which forms are filled. */
	public static Set<ReportKind> kinds() {
		return Set.copyOf(KINDS);
	}

	/**
	 * Returns the filled copies of a form, by a name that tells them apart; that of a single copy is empty.
	 *
	 * @throws TemplateException if there is a mistake in the form
	 */
	public static Map<String, byte[]> filled(FormFile form, ReportKind kind, ReportInput input) throws IOException, TemplateException {
		var copies = new LinkedHashMap<String, byte[]>();
		for (var copy : of(kind, input).entrySet()) {
			copies.put(copy.getKey(), form.fill(copy.getValue()));
		}
		return copies;
	}

	/** Returns what each copy is filled with, by a name that tells them apart; that of a single copy is empty. */
	public static Map<String, TemplateData> of(ReportKind kind, ReportInput input) {
		return switch (kind) {
			case CLOSURE -> closures(input);
			case SUPERVISION -> letters(input, Letters.overdue(input));
			case REMINDER -> letters(input, Letters.dueSoon(input));
			case DISPATCH -> Map.of("", new TemplateData(input, Optional.of(works(input, state -> state.period() == DuePeriod.OVERDUE
					|| state.period() == DuePeriod.THIS_WEEK || state.period() == DuePeriod.NEXT_WEEK)), "", false));
			default -> Map.of("", new TemplateData(input, Optional.empty(), "", false));
		};
	}

	private static Predicate<WorkItem> works(ReportInput input, Predicate<WorkState> which) {
		return input.works(which).map(WorkState::item).collect(Collectors.toSet())::contains;
	}

	private static Map<String, TemplateData> closures(ReportInput input) {
		var copies = new LinkedHashMap<String, TemplateData>();
		input.states().stream().filter(ClosureForms::hasForm).map(MeasureState::measure)
				.forEach(measure -> copies.put(
						unused(Optional.ofNullable(measure.getName()).orElse(String.valueOf(copies.size() + 1)), copies.keySet()),
						new TemplateData(input, Optional.of(each -> each == measure), "", true)));
		return copies;
	}

	private static Map<String, TemplateData> letters(ReportInput input, Map<String, List<WorkState>> works) {
		var copies = new LinkedHashMap<String, TemplateData>();
		works.forEach((addressee, each) -> copies.put(unused(addressee.replaceAll("[\\\\/:*?\"<>|\\s]+", "_"), copies.keySet()),
				new TemplateData(input, Optional.of(each.stream().map(WorkState::item).collect(Collectors.toSet())::contains), addressee,
						false)));
		return copies;
	}

	private static String unused(String name, Set<String> taken) {
		var unused = name;
		for (int i = 2; taken.contains(unused); i++) {
			unused = name + '-' + i;
		}
		return unused;
	}
}
