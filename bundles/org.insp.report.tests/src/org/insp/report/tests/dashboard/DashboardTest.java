/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.diagram.tests.html.BrowserTab;
import org.insp.diagram.tests.html.ChromiumBrowser;
import org.insp.model.Language;
import org.insp.report.dashboard.Dashboard;
import org.insp.report.dashboard.DashboardDiagram;
import org.insp.report.dashboard.DashboardPlan;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about two plans in a real browser, and its text. */
class DashboardTest {

	private static final DashboardDiagram DIAGRAM = new DashboardDiagram("责任分工图",
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><rect width=\"30\" height=\"20\"/></svg>");
	private static final String SHOWN = "[...document.querySelectorAll('#measures tbody tr')].filter(row => !row.hidden)";

	@TempDir
	private static Path folder;
	private static ChromiumBrowser chromium;
	private static URI page;
	private BrowserTab tab;

	@BeforeAll
	static void start() throws Exception {
		chromium = ChromiumBrowser.required(folder.resolve("profile"));
		page = Files.writeString(folder.resolve("page.html"), Dashboard.page(plans(ReportOptions.NONE))).toUri();
	}

	@AfterAll
	static void stop() throws Exception {
		if (chromium != null) {
			chromium.close();
		}
	}

	@BeforeEach
	void open() throws Exception {
		tab = chromium.tab();
		tab.open(page);
	}

	@AfterEach
	void nothingWentWrong() throws Exception {
		assertEquals(List.of(), tab.consoleMessages());
		assertEquals(List.of(page.toString()), tab.requests().stream().filter(address -> !address.startsWith("data:")).toList());
		tab.close();
	}

	private static List<DashboardPlan> plans(ReportOptions options) throws IOException {
		return List.of(plan("report-003", options), plan("audit", options), policy(options));
	}

	private static DashboardPlan plan(String name, ReportOptions options) throws IOException {
		var evaluated = ExampleReports.example(name, Language.ZH).evaluated().on(LocalDate.of(2023, 11, 3));
		return new DashboardPlan(new ReportInput(evaluated, Language.ZH, options), name, List.of(DIAGRAM), id -> id);
	}

	/** A model that holds nothing but a policy for others. */
	private static DashboardPlan policy(ReportOptions options) throws IOException {
		var evaluated = ExampleReports.text("模型 \"政策\" { 语言 zh }\n政策 P { }\n", LocalDate.of(2023, 11, 3)).evaluated();
		return new DashboardPlan(new ReportInput(evaluated, Language.ZH, options), "政策", List.of(), id -> id);
	}

	private String tile(int index) throws Exception {
		return tab.text("document.querySelectorAll('.tile')[" + index + "].innerText").replaceAll("\\s+", " ");
	}

	@Test
	void stepsThatAreOverdueAreCountedAndAPostIsNoLeader() throws IOException {
		var evaluated = ExampleReports.text("""
				模型 "任务逾期" { 语言 zh }
				整改方案 R { 措施 C1 "清理账目" { 责任人 "科长" 时限 2024-12-31
				  任务 C1a "核对" { 时限 2024-05-06 状态 正在整改 } } }
				""", LocalDate.of(2024, 6, 1)).evaluated();
		var text = Dashboard.page(List.of(new DashboardPlan(new ReportInput(evaluated, Language.ZH, ReportOptions.NONE), "甲", List.of(),
				id -> id)));
		assertTrue(text.contains("<b>1</b><span>任务逾期</span>"), text);
		assertTrue(text.contains("<td data-label=\"责任领导\"></td>") && text.contains("<td data-label=\"责任人\">科长</td>"), text);
	}

	@Test
	void totalsAreThoseOfAllPlansThatHaveWork() throws Exception {
		assertEquals("2 个单位整改情况总览", tab.text("document.title"));
		assertEquals("2 单位（方案）", tile(0));
		assertEquals("96 整改措施", tile(3));
		assertEquals("96 / 96", tab.text("document.getElementById('shown').textContent"));
		assertEquals(96, tab.number("document.querySelectorAll('#measures tbody tr').length"));
	}

	@Test
	void whatIsOverdueStandsFirstAndWhatIsDoneLast() throws Exception {
		var tones = tab.text("[...document.querySelectorAll('#measures tbody tr')].map(row => row.className || 'open').join(' ')");
		assertTrue(tones.matches("(overdue ?)+(urgent ?)+(soon ?)*(open ?)+(done ?)+"), tones);
	}

	@Test
	void searchingAndFilteringLeaveWhatFits() throws Exception {
		tab.click("#search");
		tab.type("培训");
		assertTrue(tab.number(SHOWN + ".length") > 1);
		assertTrue(tab.is(SHOWN + ".every(row => row.innerText.includes('培训'))"));
		tab.eval("(select => { select.value = '某县水利局'; select.dispatchEvent(new Event('change')); })"
				+ "(document.querySelector('[data-filter=committee]'))");
		assertTrue(tab.is(SHOWN + ".every(row => row.cells[0].innerText === '某县水利局' && row.innerText.includes('培训'))"));
		tab.type("没有这样的措施");
		assertEquals(0, tab.number(SHOWN + ".length"));
		assertFalse(tab.is("document.getElementById('nothing').hidden"));
		tab.click("#reset");
		assertEquals(96, tab.number(SHOWN + ".length"));
	}

	@Test
	void aHeadingSortsByDayAndNotByLetter() throws Exception {
		var days = "[...document.querySelectorAll('#measures tbody tr')].map(row => row.cells[7].dataset.key ?? row.cells[7].innerText)";
		tab.click("#measures th:nth-child(8) button");
		assertTrue(tab.is("(days => days.every((day, i) => i === 0 || days[i - 1] <= day))(" + days + ')'));
		tab.click("#measures th:nth-child(8) button");
		assertTrue(tab.is("(days => days.every((day, i) => i === 0 || days[i - 1] >= day))(" + days + ')'));
	}

	@Test
	void onATelephoneNothingIsWiderThanTheScreen() throws Exception {
		tab.size(390, 800);
		assertTrue(tab.is("document.documentElement.scrollWidth <= 390"));
		assertEquals("block", tab.text("getComputedStyle(document.querySelector('#measures tbody tr')).display"));
	}

	@Test
	void onPaperItHasNoControls() throws Exception {
		tab.media("print");
		assertEquals("none", tab.text("getComputedStyle(document.getElementById('filters')).display"));
		assertTrue(tab.pdf().length > 10_000);
	}

	@Test
	void diagramsAndProblemsOpenWithinTheirPlan() throws Exception {
		assertEquals(2, tab.number("document.querySelectorAll('section.plan').length"));
		tab.eval("document.querySelectorAll('details').forEach(each => { each.open = true; })");
		assertTrue(tab.is("Promise.all([...document.images].map(image => image.decode().then(() => image.naturalWidth === 30)))"
				+ ".then(all => all.length === 2 && all.every(each => each))"));
		assertTrue(tab.number("document.querySelectorAll('.problems li').length") > 2);
	}

	@Test
	void maskedItNamesNobodyAndLeavesOutWhatIsInternal() throws IOException {
		var masked = Dashboard.page(List.of(plan("report-003", new ReportOptions(Optional.empty(), true, false))));
		assertFalse(masked.contains("张会计"), "a person");
		assertFalse(masked.contains("class=\"problems\""));
		assertTrue(Dashboard.page(plans(ReportOptions.NONE)).contains("张会计"));
	}

	@Test
	void theSamePlansGiveTheSameBytes() throws IOException {
		assertEquals(Dashboard.page(plans(ReportOptions.NONE)), Dashboard.page(plans(ReportOptions.NONE)));
	}
}
