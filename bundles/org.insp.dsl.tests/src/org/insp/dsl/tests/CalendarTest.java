/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.LimitKind;
import org.insp.model.RectificationPlan;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.measures.PlanDates;
import org.insp.model.policy.PolicySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendar as it is parsed, against the wording of the State Council's notices; and limits counted by it. */
class CalendarTest {

	@TempDir
	private Path folder;

	private PolicySettings settings(String... lines) throws IOException {
		return PolicySettings.of(DslTestSupport.load(Files.write(folder.resolve("a.insp"), Stream.of(lines).toList())).model());
	}

	private WorkingDays china() throws IOException {
		return settings("import \"insp:calendar/cn\"").workingDays();
	}

	/** The notices say from when and for how many days (共 n 天) each holiday lasts, and which days of a weekend are worked. */
	@ParameterizedTest
	@CsvSource({
			"2023, 2022-12-31+3 2023-01-21+7 2023-04-05+1 2023-04-29+5 2023-06-22+3 2023-09-29+8, "
					+ "01-28 01-29 04-23 05-06 06-25 10-07 10-08, 249",
			"2024, 2024-01-01+1 2024-02-10+8 2024-04-04+3 2024-05-01+5 2024-06-10+1 2024-09-15+3 2024-10-01+7, "
					+ "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12, 251",
			"2025, 2025-01-01+1 2025-01-28+8 2025-04-04+3 2025-05-01+5 2025-05-31+3 2025-10-01+8, 01-26 02-08 04-27 09-28 10-11, 248",
			"2026, 2026-01-01+3 2026-02-15+9 2026-04-04+3 2026-05-01+5 2026-06-19+3 2026-09-25+3 2026-10-01+7, "
					+ "01-04 02-14 02-28 05-09 09-20 10-10, 248" })
	void yearIsAsTheNoticeSays(int year, String holidays, String makeupDays, int workingDays) throws IOException {
		var expected = new TreeMap<LocalDate, Boolean>();
		for (var holiday : holidays.split(" ")) {
			var from = LocalDate.parse(holiday.substring(0, 10));
			from.datesUntil(from.plusDays(Integer.parseInt(holiday.substring(11)))).forEach(day -> expected.put(day, false));
		}
		for (var day : makeupDays.split(" ")) {
			expected.put(LocalDate.parse(year + "-" + day), true);
		}
		var days = china();
		for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
			boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			assertEquals(expected.getOrDefault(day, !isWeekend), days.isWorkingDay(day), day.toString());
		}
		assertFalse(days.isWorkingDay(expected.firstKey()));
		assertEquals(workingDays, days.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
	}

	@Test
	void everyShippedYearNamesItsNotice() throws IOException {
		var calendar = settings("import \"insp:calendar/cn\"").calendar().orElseThrow();
		var years = new TreeSet<Integer>();
		calendar.getYears().forEach(year -> {
			years.add(year.getYear());
			assertTrue(year.getSource().matches("国办发明电〔" + (year.getYear() - 1) + "〕\\d+号(、国(办)?发明电〔\\d{4}〕\\d+号)?"), year.getSource());
			assertTrue(WorkingDays.of(calendar).covers(year.getYear()));
		});
		assertEquals(IntStream.rangeClosed(2015, 2026).boxed().toList(), List.copyOf(years));
	}

	@Test
	void everyDayIsAsInAnIndependentDataSet() throws IOException {
		var isWorked = new HashMap<LocalDate, Boolean>();
		Files.readAllLines(Path.of("testdata/calendar/chinese-days.tsv")).stream().filter(line -> !line.startsWith("#"))
				.map(line -> line.split("\t")).forEach(line -> isWorked.put(LocalDate.parse(line[0]), line[1].equals("worked")));
		var days = china();
		LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
			boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			assertEquals(isWorked.getOrDefault(day, !isWeekend), days.isWorkingDay(day), day.toString());
		});
	}

	@Test
	void inspectionOfSpring2023HasTwentyOneWorkingDays() throws IOException {
		assertEquals(21, china().count(LocalDate.of(2023, 4, 20), LocalDate.of(2023, 5, 20)));
	}

	@Test
	void localCalendarExtendsTheShippedOne() throws IOException {
		var days = settings("import \"insp:calendar/cn\"", "日历 Local \"某自治州\" {", "  沿用 CN",
				"  年度 2023 { 依据 \"州庆放假通知\"  放假 2023-09-03 .. 2023-09-05 \"州庆\"  补班 2023-10-06 }", "}").workingDays();
		assertFalse(days.isWorkingDay(LocalDate.of(2023, 9, 5)), "a local holiday");
		assertTrue(days.isWorkingDay(LocalDate.of(2023, 10, 6)), "worked here, a holiday elsewhere");
		assertFalse(days.isWorkingDay(LocalDate.of(2023, 10, 5)));
		assertTrue(days.isWorkingDay(LocalDate.of(2023, 10, 7)));
		assertEquals(3, china().count(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 5)));
		assertEquals(1, days.count(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 5)));
	}

	@ParameterizedTest
	@CsvSource({ "2023-07-15, false", "2023-07-27, false", "2023-07-28, true" })
	void planAfterFeedbackOfSixthOfJulyIsInTimeUntilTwentySeventh(String adopted, boolean isLate) throws IOException {
		var file = Files.writeString(folder.resolve("plan.insp"), """
				import "insp:policy/local-example"
				committee Town "某镇党委" { }
				feedback F1 "巡察反馈意见" { to Town  on 2023-07-06 }
				rectification Plan1 "巡察整改方案" { for F1  adopted %s }
				""".formatted(adopted));
		var model = DslTestSupport.load(file).model();
		var plan = model.all(RectificationPlan.class).findFirst().orElseThrow();
		assertEquals(LocalDate.of(2023, 7, 27), PlanDates.limit(plan, LimitKind.PLAN, PolicySettings.of(model)).orElseThrow());
		assertEquals(isLate, DslTestSupport.problems(file).stream().anyMatch(p -> p.code().equals("plan-late")));
	}
}
