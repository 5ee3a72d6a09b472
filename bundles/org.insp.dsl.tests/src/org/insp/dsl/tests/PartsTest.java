/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.AuditReport;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspectionTeam;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.Totals;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.common.collect.Streams;

/** Parts of amounts and numbers, and what else audit reports say: scope, figures, opinion, accepted risks. */
class PartsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	/** The rules that these documents are about; they break others that are of no interest here. */
	private static final Set<String> RULES = Set.of("parts-mismatch", "status-sum-mismatch", "declared-total-mismatch",
			"totals-without-unit", "unknown-word", "finding-without-measure", "prior-round-unaddressed", "risk-acceptance-incomplete");

	private static <T extends EObject> T first(Class<T> type, String text) {
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		return Streams.stream(ParsedTexts.parse(text).getRootASTElement().eAllContents()).filter(type::isInstance).map(type::cast)
				.findFirst().orElseThrow();
	}

	private static List<String> messages(List<Problem> problems) {
		return problems.stream().filter(p -> p.violation() == null || RULES.contains(p.code())).map(p -> p.message(Language.EN)).toList();
	}

	private static List<String> codes(String measure) {
		var text = "model \"M\" { language zh }\n整改方案 Z { 措施 C1 { " + measure + " } }";
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code)
				.filter(code -> RULES.contains(code) || !code.matches("[a-z-]+")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "parts-zh.insp", "parts-en.insp" })
	void documentsSayTheirPartsWithoutProblems(String file) {
		assertEquals(List.of(), messages(DslTestSupport.problems(DOCUMENTS.resolve(file))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "parts-zh.insp", "parts-en.insp" })
	void documentsAreTheSameAfterTranslationThereAndBack(String file) throws IOException {
		var text = Files.readString(DOCUMENTS.resolve(file));
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		boolean chinese = file.contains("zh");
		var primary = translator.translate(translator.translate(text, chinese ? Language.EN : Language.ZH),
				chinese ? Language.ZH : Language.EN);
		assertEquals(primary, translator.translate(translator.translate(primary, chinese ? Language.EN : Language.ZH),
				chinese ? Language.ZH : Language.EN));
		assertEquals(List.of(), ParsedTexts.errors(translator.translate(text, chinese ? Language.EN : Language.ZH)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "成果 追缴 15 万元：已追缴 12 万元、待追缴 3 万元 | ", "成果 追缴 15 万元：12 万元 已追缴、30,000 元 待追缴 | ",
			"成果 追缴 15 万元，其中已追缴12万元 | ", "成果 追缴 15 万元：已追缴 12 万元 | parts-mismatch", "成果 追缴 15 万元，其中已追缴 16 万元 | parts-mismatch",
			"成果 追缴 7.2万元：2019年3.2万元、2020年4万元 | ", "成果 追缴 7.2万元：2019年3.2万元、2020年3万元 | parts-mismatch",
			"成果 追缴 约 15 万元：已追缴 12 万元 | ", "成果 追缴 15 万元：已追缴 12 万元、罚款 3 万美元 | ", "共计 12 家：其中 7 家已关停、3 家搬迁 | ",
			"共计 12 家（其中 7 家已关停、3 家搬迁） | ", "共计 12 家（其中 7 家已关停、6 家搬迁） | parts-mismatch", "共计 25 项：13 项销号、12 项正在整改 | ",
			"共计 25 项，其中 13 项销号 | ",
			"共计 制度 13 项：新制定 9 项、修订 4 项 | ", "共计 制度 13 项：新制定 9 项、修订 5 项 | parts-mismatch",
			"共计 制度 13 项，其中新制定 9 项 | ", "共计 制度 13 项：其中新制定 19 项 | parts-mismatch",
			"共计 信访举报件 86 件：其中重点件 9 件 | ", "共计 信访举报件 86 件，其中重点件 9 件 | ", "共计 25 项：13 项销号 | status-sum-mismatch",
			"共计 25 项，其中 26 项销号 | status-sum-mismatch" })
	void partsMakeTheWholeUnlessARestIsLeftUnsaid(String written, String code) {
		assertEquals(code == null ? List.of() : List.of(code), codes(written), written);
	}

	@Test
	void partsOfADeclaredOutputNeedNoUnit() {
		var text = "整改方案 Z { 共计 制度 13 项：新制定 9 项、修订 4 项 }";
		assertEquals(0,
				DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.code().equals("totals-without-unit")).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "86 件：其中重点件 9 件", "86 件，其中重点件 9 件", "86 件（其中重点件 9 件）", "86 件：其中 重点件 9 件" })
	void ofWhichMayTouchAWord(String written) {
		var output = first(Output.class, "整改方案 Z { 措施 C1 { 成果 信访举报件 " + written + " } }");
		assertTrue(output.isPartial());
		assertEquals("重点件 9 件", ElementLabels.format(output.getParts(), Language.ZH));
	}

	@Test
	void partsKeepTheirWords() {
		var output = first(Output.class, "整改方案 Z { 措施 C1 { 成果 追缴 15 万元：已追缴12万元、2019年 2 万元、1 万元 待追缴 } }");
		assertEquals("已追缴 12 万元、2019年 2 万元、待追缴 1 万元", ElementLabels.format(output.getParts(), Language.ZH));
		assertFalse(output.isPartial());
		var totals = first(Totals.class, "整改方案 Z { 共计 25 项，其中3项销号 }");
		assertTrue(totals.isPartial());
		assertEquals("3 项销号", ElementLabels.format(totals.getStatuses(), Language.ZH));
		var nested = first(Totals.class, "整改方案 Z { 共计 25 项：13 项销号、12 项正在整改（其中 3 项长期坚持） }").getStatuses().get(1);
		assertEquals("3 项长期坚持", ElementLabels.format(nested.getParts(), Language.ZH));
		assertTrue(nested.isPartial());
	}

	@Test
	void namesWithFiguresAreNames() {
		var totals = first(Totals.class, "整改方案 Z { 共计 12 户：东村1组 12 户 }");
		assertEquals("东村1组 12 户", ElementLabels.format(totals.getStatuses(), Language.ZH));
	}

	@Test
	void auditSaysWhatItWasAbout() {
		var audit = DslTestSupport.load(DOCUMENTS.resolve("parts-zh.insp")).model().all(AuditReport.class).findFirst().orElseThrow();
		assertEquals(List.of("2018年～2020年", "镇本级和三个村"), audit.getScope());
		assertEquals("财务管理基本规范，个别环节把关不严", audit.getOpinion());
		assertEquals(List.of("抽查合同", "审计资金"), audit.getFigures().stream().map(figure -> figure.getWhat()).toList());
	}

	@Test
	void riskIsAcceptedBySomebodyForAReason() {
		var model = DslTestSupport.load(DOCUMENTS.resolve("parts-en.insp")).model();
		var finding = model.all(Finding.class).findFirst().orElseThrow();
		assertEquals(FindingState.ACCEPTED, finding.getState());
		assertEquals("Board", finding.getStateBy().getName());
		assertEquals("the programme has ended", finding.getStateReason());
		assertTrue(model.all(InspectionTeam.class).allMatch(InspectionTeam::isNoRecusals));
	}

	@Test
	void commaBeforeOfWhichStaysWhereItIs() {
		var text = "整改方案 Z {\n  共计 25 个问题，其中 13 个已整改\n}\n";
		assertEquals(text, DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text));
	}
}
