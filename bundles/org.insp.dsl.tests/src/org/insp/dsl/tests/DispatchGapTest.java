/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the periods of a cadence that lack a record. In 2026 the Spring Festival takes the whole week from 16 February. */
class DispatchGapTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			// the week of the adoption and the running one do not count; the holiday week is skipped
			"week on Monday dispatch | 2026-02-08 | | -",
			"week on Monday dispatch | 2026-02-10 | | 1 from 2026-02-02",
			"week on Monday dispatch | 2026-03-02 | 2026-02-02 | 2 from 2026-02-09",
			"week on Monday dispatch | 2026-03-02 | 2026-02-02 2026-02-09 | 1 from 2026-02-23",
			"week on Monday dispatch | 2026-03-02 | 2026-02-02 2026-02-15 2026-02-28 | -",
			// records of days to come do not count
			"week on Monday dispatch | 2026-02-16 | 2026-02-02 2026-02-17 | 1 from 2026-02-09",
			// after two months concentrated rectification is over
			"week on Monday dispatch | 2026-12-31 | 2026-02-02 2026-02-09 2026-02-23 2026-03-02 2026-03-09 2026-03-16 | -",
			"month dispatch, report | 2026-03-31 | | 1 from 2026-02-01",
			"month dispatch | 2026-02-28 | | -",
			"quarter dispatch | 2026-03-31 | | -",
			"day dispatch | 2026-03-02 | | -",
			"week on Monday report | 2026-03-02 | | -" })
	void periodWithoutRecordIsAGap(String cadence, String on, String records, String gaps) throws IOException {
		var dispatches =
				records == null ? "" : Stream.of(records.split(" ")).map(d -> "dispatch of Plan on " + d).collect(Collectors.joining("\n"));
		var file = Files.writeString(folder.resolve("a.insp"), """
				model "某镇" { as of %s }
				import "insp:policy/regulation-2017"
				committee Town "某镇党委" { }
				feedback F1 { to Town  on 2026-01-21 }
				rectification Plan { for F1  adopted 2026-01-28  every %s }
				%s
				""".formatted(on, cadence, dispatches));
		var found = DslTestSupport.problems(file).stream().filter(p -> p.code().equals("dispatch-gap"))
				.map(p -> p.violation().arguments().get(3) + " from " + p.violation().arguments().get(2)).findFirst();
		assertEquals(gaps, found.orElse(null));
	}
}
