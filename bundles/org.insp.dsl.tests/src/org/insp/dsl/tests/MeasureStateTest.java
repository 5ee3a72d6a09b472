/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.NonWorkingDay;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.measures.Deadlines;
import org.insp.model.measures.DueWarning;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what a measure amounts to on a day. */
class MeasureStateTest {

	private static final String HISTORY = """
			start 2023-07-17  due 2023-07-31
			progress 2023-07-20 "已走访 1 个村"
			extended 2023-07-28 to 2023-08-15 { approved Zhang }
			extended 2023-08-04 to 2023-08-25 { because "未批准" }
			extended 2023-08-10 to 2023-08-31 { approved Zhang }
			closure { requested Wei 2023-08-14  verified Li 2023-08-15  returned  because "记录不全" }
			closure { requested Wei 2023-08-18  verified Li 2023-08-21  approved Zhang 2023-08-23  accepted }
			closure { because "问题反弹"  requested Wei 2023-09-04 }
			""";

	@TempDir
	private Path folder;

	private Measure measure(String clauses) throws IOException {
		var file = Files.writeString(folder.resolve("a.insp"), """
				committee Town "某镇党委" { member Zhang "张某"  member Li "李某"  department Office "科室" { head Wei "魏某" } }
				rectification Plan { measure C1 "走访" { %s } }
				""".formatted(clauses));
		return DslTestSupport.load(file).model().all(Measure.class).findFirst().orElseThrow();
	}

	private static MeasureState state(Measure measure, LocalDate on) {
		return new MeasureState(measure, on, new Deadlines(WorkingDays.WEEKENDS, NonWorkingDay.KEEP, DueWarning.NONE));
	}

	@ParameterizedTest
	@CsvSource({ "2023-07-19, planned ongoing, 2023-07-31", "2023-07-20, ongoing, 2023-07-31", "2023-07-28, ongoing, 2023-08-15",
			"2023-08-04, ongoing, 2023-08-15", "2023-08-14, submitted, 2023-08-31", "2023-08-15, ongoing, 2023-08-31",
			"2023-08-18, submitted, 2023-08-31", "2023-08-21, verified, 2023-08-31", "2023-08-23, closed ongoing, 2023-08-31",
			"2023-09-04, submitted, 2023-08-31" })
	void onlyWhatHadComeByTheDateCounts(LocalDate on, String statuses, LocalDate due) throws IOException {
		var state = state(measure(HISTORY), on);
		assertEquals(statuses, state.statusesByRecords().stream().map(s -> s.getLiteral()).collect(Collectors.joining(" ")));
		assertEquals(due, state.due().orElseThrow());
		assertEquals(statuses.startsWith("closed"), state.accepted().isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "2023-07-31, ongoing, false", "2023-08-01, ongoing, true", "2023-08-01, planned, true", "2023-08-01, verified, false",
			"2023-08-01, closed, false", "2023-08-01, submitted, true" })
	void overdueIsWhatIsNotDoneAfterItsDeadline(LocalDate on, String status, boolean isOverdue) throws IOException {
		var state = state(measure("due 2023-07-31  status " + status), on);
		assertEquals(isOverdue, state.isOverdue());
		assertEquals(!status.equals("closed"), state.isOpen());
	}

	@ParameterizedTest
	@CsvSource({ "2023-08-01, status closed  completed on 2023-07-20, closed",
			"2023-07-19, status closed  completed on 2023-07-20, planned",
			"2023-07-19, status closed  completed on 2023-07, closed", "2023-07-19, status closed on 2023-07-20, planned",
			"2023-07-19, status 已完成  completed on 2023-07-20  progress 2023-07-18 \"走访\", ongoing",
			"2023-07-19, status ongoing on 2023-07-20, planned", "2023-07-20, status ongoing on 2023-07-20, ongoing",
			"2023-07-19, status ongoing  completed on 2023-07-20, ongoing",
			"2023-07-19, status closed  closure { requested Wei 2023-07-18 verified Li 2023-07-20 approved Zhang 2023-07-21 accepted }, "
					+ "submitted",
			"2023-07-17, status submitted  closure { requested Wei 2023-07-18 }, planned",
			"2023-07-19, status closed  closure { requested Wei 2023-07-18 }, closed", "2023-07-19, status 已完成  closure 2023-07-20, closed",
			"2023-07-19, step C1a { status closed on 2023-07-20 }, planned" })
	void statusIsThatOfTheDateAsFarAsDatesTell(LocalDate on, String clauses, String status) throws IOException {
		assertEquals(status, state(measure(clauses), on).status().getLiteral());
	}

	@Test
	void wordOfALaterStatusIsNotSaid() throws IOException {
		var measure = measure("status 基本完成 on 2023-07-20  step C1a { status 已完成  completed on 2023-07-20 }");
		assertEquals("未启动", state(measure, LocalDate.of(2023, 7, 19)).statusText(Language.ZH));
		assertEquals("基本完成", state(measure, LocalDate.of(2023, 7, 20)).statusText(Language.ZH));
		var step = measure.getSteps().get(0);
		assertEquals("未启动", new StepState(step, state(measure, LocalDate.of(2023, 7, 19))).statusText(Language.ZH));
		assertEquals("已完成", new StepState(step, state(measure, LocalDate.of(2023, 7, 20))).statusText(Language.ZH));
	}

	@Test
	void whoRequestedInTimeIsNotOverdue() throws IOException {
		assertFalse(state(measure("due 2023-07-31  status submitted  closure { requested Wei 2023-07-31 }"),
				LocalDate.of(2023, 8, 9)).isOverdue());
		assertTrue(state(measure("due 2023-07-31  status submitted  closure { requested Wei 2023-08-01 }"),
				LocalDate.of(2023, 8, 9)).isOverdue());
	}

	@Test
	void revisionThatIsWrittenLastHolds() throws IOException {
		for (var extensions : List.of("revised to 2023-12-31 { approved Zhang }  revised to 2024-12-31 { approved Zhang }",
				"extended 2023-07-28 to 2023-08-31 { approved Zhang }  revised to 2024-12-31 { approved Zhang }",
				"revised to 2023-12-31 { approved Zhang }  extended 2023-07-28 to 2024-12-31 { approved Zhang }")) {
			var state = state(measure("due 2023-07-31  " + extensions), LocalDate.of(2023, 9, 1));
			assertEquals(LocalDate.of(2024, 12, 31), state.due().orElseThrow(), extensions);
		}
	}

	@Test
	void newestExtensionIsTheOneWithTheLatestDateNotTheLastWritten() throws IOException {
		var measure = measure("due 2023-07-31  extended 2023-07-28 to 2023-08-31 { approved Zhang }  "
				+ "extended 2023-07-20 to 2023-08-15 { approved Zhang }");
		assertEquals(LocalDate.of(2023, 8, 31), state(measure, LocalDate.of(2023, 8, 1)).due().orElseThrow());
		assertEquals(LocalDate.of(2023, 8, 15), state(measure, LocalDate.of(2023, 7, 27)).due().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "2023-07-28, 1", "2023-07-27, 2", "2023-07-31, 0", "2023-08-01, -1", "2023-08-05, -4" })
	void workingDaysLeftCountToTheDeadline(LocalDate on, int left) throws IOException {
		assertEquals(left, state(measure("due 2023-07-31"), on).workingDaysLeft().getAsInt());
		assertTrue(state(measure("due \"年底前\""), on).workingDaysLeft().isEmpty());
	}
}
