/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.report.document.DocumentContent;
import org.insp.report.document.DocumentHead.Kind;
import org.insp.report.document.DocumentReader;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.read.DocumentFiles;
import org.insp.report.text.ImportedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

/** Official documents, each compared with the truth about it, as Word of today and of 1997, as PDF and as text. */
class OfficeDocumentsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "D01-plan-typed-numbers,docx,0", "D01-plan-typed-numbers,txt,0", "D01-plan-typed-numbers,doc,0",
			"D01-plan-typed-numbers,pdf,0", "D03-public-notice,docx,0", "D03-public-notice,doc,0", "D03-public-notice,pdf,0" })
	void theModelSaysWhatTheDocumentSays(String name, String format, int wrong) throws IOException {
		var document = read(name + '.' + format);
		var truth = JsonParser.parseString(Files.readString(DOCUMENTS.resolve(name + ".expected.json"))).getAsJsonObject();
		var score = new DocumentScore(document, truth);
		System.out.println(score.line(name + '.' + format));
		assertEquals(wrong, score.differences().size(), () -> String.join("\n", score.differences()));
		assertEquals("", String.join("\n", ImportedModel.of(DOCUMENTS.resolve(name + '.' + format), folder).errors()));
	}

	/** Its findings stand in a table; paragraphs say title, feedback, day and resolution. */
	@Test
	void aPlanWithATableIsADocumentAndItsTableTheLedger() throws IOException {
		var file = DOCUMENTS.resolve("D04-plan-in-table.docx");
		var source = ImportedFile.read(file, Optional.empty(), ColumnChoices.NONE);
		var score = new DocumentScore(source.document(),
				JsonParser.parseString(Files.readString(DOCUMENTS.resolve("D04-plan-in-table.expected.json"))).getAsJsonObject());
		System.out.println(score.line("D04-plan-in-table.docx"));
		assertEquals("", String.join("\n", score.differences()));
		assertEquals("2023-07-03", String.valueOf(source.document().head().adopted()));
		assertTrue(source.isDocument() && !source.isLedger());
		assertEquals("", String.join("\n", ImportedModel.of(file, folder).errors()));
		var plan = source.files().get("plan.insp");
		Stream.of("2023-06-12", "通过 2023-07-03").forEach(said -> assertTrue(plan.contains(said), () -> said + ":\n" + plan));
		assertEquals(List.of("整改目标", "整改任务", "组织保障"), source.content().notes().stream()
				.filter(note -> note.kind() == LedgerNote.Kind.CHAPTER).map(LedgerNote::text).toList());
	}

	@Test
	void aReportOnItselfHasFindingsWithCausesAndMeasuresLinkedByTheirWording() throws IOException {
		var content = read("report-004.txt").content();
		assertEquals(3, content.aspects().size());
		assertEquals(9, content.findings().size());
		assertEquals(List.of(1, 1, 2, 1, 1, 1, 3, 1, 1), content.findings().stream().map(finding -> finding.causes().size()).toList());
		assertEquals(7, content.measures().size());
		assertEquals(List.of("1", "2", "5", "6", "", "8", "9"),
				content.measures().stream().map(LedgerMeasure::finding).map(OfficeDocumentsTest::number).toList());
		assertTrue(content.measures().stream().allMatch(measure -> measure.leaders().isEmpty() && measure.due() == null),
				"nothing invented");
	}

	@Test
	void theReportOfTheFirstResponsiblePersonHasItsTotalsAndWhatItSaysOfItself() throws IOException {
		var document = read("report-003.txt");
		assertTrue(document.isSelfReport());
		assertEquals(Kind.NOTICE, document.head().kind());
		assertEquals("2023-07-06", String.valueOf(document.head().feedback()));
		assertEquals(List.of("研究措施不够深入", "压力传导不够到位", "统筹协调不够有力"),
				document.content().findings().stream().map(LedgerFinding::text).toList());
		assertEquals(3, document.content().measures().size());
		assertEquals("[4 ASPECTS, 35 FINDINGS, 56 MANIFESTATIONS, 88 MEASURES]", document.head().declared().stream()
				.sorted((a, b) -> a.unit().compareTo(b.unit())).map(total -> total.number() + " " + total.unit().name()).toList()
				.toString());
	}

	@Test
	void aSpeechHasNoPlan() throws IOException {
		var speech = Files.writeString(folder.resolve("speech.txt"), """
				在全县巡察工作会议上的讲话

				同志们：
				今天召开全县巡察工作会议，主要任务是总结成绩、部署工作。
				一、提高政治站位
				巡察是政治监督，要深刻领会，准确把握。
				二、突出巡察重点
				要紧盯“一把手”，紧盯重点领域。
				同志们，任务光荣，责任重大，让我们奋力开创新局面！
				""");
		assertTrue(DocumentReader.read(DocumentFiles.read(speech), Optional.empty()).isEmpty());
	}

	private static String number(LedgerFinding finding) {
		return finding == null ? "" : finding.number();
	}

	private static DocumentContent read(String file) throws IOException {
		return DocumentReader.read(DocumentFiles.read(DOCUMENTS.resolve(file)), Optional.empty());
	}
}
