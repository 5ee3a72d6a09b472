/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list that the content assist key opens. */
class ContentAssistTest {

	private static final String CONTENT_ASSIST = "org.eclipse.ui.edit.text.contentAssist.proposals";

	private static final long SETTLED = 500_000_000;

	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		editor = TestWorkbench.open(TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp"));
		// so that there are proposals at once
		TestWorkbench.untilQuiet();
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** Opens the list and waits until it is complete: while proposals are computed it changes. */
	private Table propose() throws Exception {
		TestWorkbench.command(CONTENT_ASSIST);
		var last = new ArrayList<String>();
		var since = new long[1];
		return TestWorkbench.await("proposals", () -> {
			var table = TestWorkbench.visible(Table.class);
			var now = table == null ? List.<String>of() : ProposalPopup.shown(table);
			if (now.isEmpty() || !now.equals(last)) {
				last.clear();
				last.addAll(now);
				since[0] = System.nanoTime();
			}
			boolean complete = !now.isEmpty() && now.stream().noneMatch(p -> p.startsWith("Computing"));
			return complete && System.nanoTime() - since[0] > SETTLED ? table : null;
		});
	}

	@Test
	void chineseKeywordsAreProposedAndInserted() throws Exception {
		editor.behind("状态 未启动").type("\n责任");
		var table = propose();
		var all = ProposalPopup.shown(table);
		assertTrue(all.stream().anyMatch(p -> p.startsWith("责任领导")), all.toString());
		assertTrue(all.stream().noneMatch(p -> p.startsWith("leader")), "one vocabulary: " + all);
		ProposalPopup.choose(table, "责任领导");
		assertTrue(editor.text().contains("状态 未启动\n    责任领导 \n"), editor.text().lines().skip(30).limit(8).toList().toString());
	}

	@Test
	void namesAreProposedWithTheirTexts() throws Exception {
		var before = editor.text();
		editor.replace("责任领导 赵某", "责任领导 ");
		var table = propose();
		assertTrue(ProposalPopup.shown(table).stream().anyMatch(p -> p.startsWith("王某")), ProposalPopup.shown(table).toString());
		ProposalPopup.choose(table, "赵某");
		assertEquals(before, editor.text());
	}

	@Test
	void aTemplateIsFilledInFromPlaceToPlace() throws Exception {
		editor.behind("汇总、上报").type("\n措");
		ProposalPopup.choose(propose(), "措施 {");
		assertEquals("C89", editor.chosen());
		assertEquals(List.of("  措施 C89 \"\" {", "    针对 ", "    类型 立行立改", "    责任领导 "), template().subList(0, 4));
		editor.type("\t走访\t");
		TestWorkbench.await("findings, where one is missing", () -> ProposalPopup.offering("P1"));
		editor.type("\t");
		ProposalPopup.choose(TestWorkbench.await("all kinds", () -> ProposalPopup.offering("限期整改")), "限期整改");
		editor.type("\t");
		ProposalPopup.choose(TestWorkbench.await("leaders", () -> ProposalPopup.offering("赵某")), "赵某");
		editor.type("\t");
		TestWorkbench.await("departments", () -> ProposalPopup.offering("党群工作办公室"));
		editor.type("\t");
		TestWorkbench.await("persons", () -> ProposalPopup.offering("何某"));
		editor.type("\t目\t标\t");
		assertEquals("2023-09-08", editor.chosen());
		editor.type("2023-09-11\t\t\t");
		TestWorkbench.closePopups();
		assertEquals(List.of("  措施 C89 \"走访\" {", "    针对 ", "    类型 限期整改", "    责任领导 赵某", "    责任科室 ", "    责任人 ", "    目标 \"目\"",
				"    标准 \"标\"", "    开始 2023-09-11", "    时限 2024-07-08", "    状态 未启动", "  }"), template());
		assertEquals("", editor.chosen());
		assertEquals(editor.text().indexOf("    状态 未启动\n  }", editor.text().indexOf("C89")) + 14, editor.widget().getCaretOffset());
	}

	/** The lines that the template has written. */
	private List<String> template() {
		return editor.text().lines().dropWhile(line -> !line.startsWith("  措施 C89")).limit(12).toList();
	}

	@Test
	void whatFollowsAKeywordIsProposedAtOnce() throws Exception {
		editor.behind("状态 未启动").type("\n责任");
		ProposalPopup.choose(propose(), "责任领导");
		TestWorkbench.await("other leaders", () -> ProposalPopup.offering("张某"));
	}

	@Test
	void theCardBesideTheListIsNoSource() throws Exception {
		editor.replace("责任领导 赵某", "责任领导 ");
		propose();
		var card = TestWorkbench.await("a card", () -> ProposalPopup.card("班子成员 赵某"));
		assertTrue(card.contains("职务：宣传委员") && !card.contains("<"), card);
	}

	@Test
	void theCardOfATemplateShowsWhatWillBeWritten() throws Exception {
		editor.behind("汇总、上报").type("\n措");
		ProposalPopup.mark(propose(), "措施 {");
		var card = TestWorkbench.await("a card", () -> ProposalPopup.card("措施 C89"));
		assertEquals(List.of("措施 C89 \"\" {", "  针对", "  类型 立行立改", "  责任领导"),
				card.lines().map(line -> line.replace('\u00a0', ' ').stripTrailing()).limit(4).toList());
	}

	@Test
	void nothingOpensWhileSentencesAreWritten() throws Exception {
		// a list that has to wait for its proposals says so
		try (var busy = new BusyLanguageService()) {
			for (var place : List.of("标准 \"", "// 每周一")) {
				editor.behind(place).type("逐项");
				var end = System.nanoTime() + SETTLED;
				TestWorkbench.until("a while", () -> System.nanoTime() > end);
				assertNull(TestWorkbench.visible(Table.class), "a list behind " + place);
			}
		}
		editor.behind("汇总、上报").type("\n措");
		TestWorkbench.await("a list where keywords are written", () -> ProposalPopup.offering("措施"));
	}

	@Test
	void aKeyThatNoInputMethodTakesProposesToo() {
		editor.part().setFocus();
		var keys = TestWorkbench.window().getService(IBindingService.class);
		TestWorkbench.until("Alt+/ proposes",
				() -> Stream.of(keys.getActiveBindingsFor(CONTENT_ASSIST)).anyMatch(key -> key.format().equals("Alt+/")));
	}
}
