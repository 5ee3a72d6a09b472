/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the example with 88 measures in a real browser. */
class PageTest {

	private static final String MEASURES = "document.querySelectorAll('#paper .node:is(.m-measure, .m-closedMeasure)%s').length";
	private static final String C2 = node("C2");
	private static final String C30 = node("C30");

	@TempDir
	private static Path folder;
	private static ChromiumBrowser chromium;
	private static URI page;
	private BrowserTab tab;

	@BeforeAll
	static void start() throws Exception {
		chromium = ChromiumBrowser.required(folder.resolve("profile"));
		var text = ExamplePages.page(ExamplePages.example("report-003"), "某镇巡察整改", LocalDate.of(2023, 11, 20));
		page = Files.writeString(folder.resolve("page.html"), text).toUri();
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
		assertEquals(List.of(page.toString()), tab.requests());
		tab.close();
	}

	@Test
	void opensWithTheWholeDrawing() throws Exception {
		assertEquals("某镇巡察整改", tab.text("document.title"));
		assertEquals("责任分工图", tab.text("document.querySelector('[role=tab][aria-selected=true]').textContent"));
		assertEquals(88, tab.number(MEASURES.formatted("")));
		assertEquals(1400, tab.number("document.querySelector('#paper').getBoundingClientRect().width"), 1, "as wide as the window");
		tab.key("0");
		assertTrue(tab.is("""
				((paper, stage) => paper.left > stage.left - 1 && paper.right < stage.right + 1
				&& paper.top > stage.top - 1 && paper.bottom < stage.bottom + 1)
				(document.querySelector('#paper').getBoundingClientRect(), document.querySelector('#stage').getBoundingClientRect())"""));
		tab.save(tab.screenshot(), "page.png");
	}

	@Test
	void searchesTextAndStepsThroughTheHits() throws Exception {
		tab.key("/");
		tab.type("每季度");
		int hits = (int) tab.number("document.querySelectorAll('#paper rect.frame').length");
		assertTrue(hits > 1 && hits < 20, hits + " hits");
		assertEquals("共 " + hits + " 处", tab.text("document.querySelector('#hits').textContent"));
		assertEquals(hits, tab.number(MEASURES.formatted(":not(.dim)")), "everything else is dimmed");
		assertEquals(hits, tab.number("document.querySelector('#tab-matrix b').textContent"), "the other views show how many they have");
		tab.key("Enter");
		assertEquals("1 / " + hits, tab.text("document.querySelector('#hits').textContent"));
		var first = tab.text("document.querySelector('.picked').id");
		tab.key("Enter");
		assertFalse(tab.text("document.querySelector('.picked').id").equals(first));
		assertInSight(".picked");
		tab.key("Enter", BrowserTab.SHIFT);
		tab.key("Enter", BrowserTab.SHIFT);
		assertEquals(hits + " / " + hits, tab.text("document.querySelector('#hits').textContent"));
		assertFalse(tab.is("document.querySelector('#card').hidden"));
		tab.save(tab.screenshot(), "search.png");
		tab.key("Escape");
		tab.key("Escape");
		assertEquals(0, tab.number("document.querySelectorAll('#paper .dim').length"));
		assertEquals("", tab.text("document.querySelector('#search').value"));
	}

	@Test
	void findsTheVeryNumberFirstInAnyWidth() throws Exception {
		tab.click("#search");
		tab.type("ｃ１");
		tab.click("#next");
		assertEquals("C1", tab.text("document.querySelector('#card h2').lastChild.textContent"));
		tab.click("#previous");
		assertFalse(tab.text("document.querySelector('#card h2').lastChild.textContent").equals("C1"));
		tab.type("没有这样的字");
		assertEquals("没有找到", tab.text("document.querySelector('#hits').textContent"));
	}

	@Test
	void filtersByStatusAndOverdue() throws Exception {
		tab.click("#statuses [data-status=ongoing]");
		assertEquals(2, tab.number(MEASURES.formatted(":not(.dim)")));
		assertEquals("true", tab.text("document.querySelector('[data-status=ongoing]').ariaPressed"));
		int late = (int) tab.number("document.querySelector('[data-status=overdue] b').textContent");
		assertTrue(late > 2, late + " overdue");
		tab.click("#statuses [data-status=overdue]");
		assertEquals(late, tab.number(MEASURES.formatted(":not(.dim)")));
		assertTrue(isDim("周某"), "who has none is dimmed");
		assertFalse(isDim("赵某"));
		tab.save(tab.screenshot(), "filter.png");
		tab.click("#reset");
		assertEquals(88, tab.number(MEASURES.formatted(":not(.dim)")));
		assertTrue(tab.is("document.querySelector('#reset').disabled"));
	}

	@Test
	void filtersByMemberAndAspectInEveryView() throws Exception {
		int all = choose("member", "赵某");
		assertEquals(all, tab.number(MEASURES.formatted(":not(.dim)")));
		assertFalse(isDim("宣传文化站"), "the departments of the measures stay");
		assertTrue(isDim("财政所"));
		choose("aspect", "乡村财务管理");
		int both = (int) tab.number(MEASURES.formatted(":not(.dim)"));
		assertTrue(both < all, both + " of " + all);
		choose("aspect", "思想政治建设");
		assertEquals("visible hidden", tab.text("[`" + node("赵某") + "`, `" + node("陈某") + "`].map(node => document.querySelector(node).id)"
				+ ".map(id => document.querySelector(`.edge.m-worksThrough[data-source='${id}']`))"
				+ ".map(edge => getComputedStyle(edge).visibility).join(' ')"),
				"edges follow their ends");
		tab.click("#tab-trace");
		assertFalse(isDim("P1"));
		assertTrue(isDim("P20"));
		tab.click("#tab-matrix");
		assertFalse(tab.is("document.querySelector(`#paper .line[data-element$=':C2']`).matches('.dim')"));
		assertTrue(tab.is("document.querySelector(`#paper .line[data-element$=':C46']`).matches('.dim')"));
		tab.click("#tab-team");
		assertEquals(0, tab.number("document.querySelectorAll('#paper .dim').length"), "a team has no measures");
	}

	/** Chooses what begins with a text, and returns how many there are. */
	private int choose(String list, String text) throws Exception {
		return (int) tab.number("""
				(list => {
					const option = [...list.options].find(each => each.text.startsWith('%s'));
					list.value = option.value;
					list.dispatchEvent(new Event('change'));
					return option.text.split(' ').at(-1);
				})(document.querySelector('#%s'))""".formatted(text, list));
	}

	@Test
	void zoomsWhereTheWheelIs() throws Exception {
		var before = tab.middle(C30);
		tab.wheel(before[0], before[1], -400);
		assertTrue(scale() > 1.5 * 0.4, "scale " + scale());
		assertArrayEquals(before, tab.middle(C30), 1);
		double zoomed = scale();
		tab.key("-");
		assertTrue(scale() < zoomed);
		tab.key("+");
		tab.key("+");
		assertTrue(scale() > zoomed);
		tab.key("0");
		double fit = scale();
		tab.click("#in");
		assertEquals(fit * 1.25, scale(), 0.001);
		tab.click("#fit");
		assertEquals(fit, scale(), 0.001);
	}

	private double scale() throws Exception {
		return tab.number("new DOMMatrix(getComputedStyle(document.querySelector('#paper')).transform).a");
	}

	@Test
	void dragsAndPansByKeys() throws Exception {
		var before = tab.middle(C30);
		tab.drag(before[0], before[1], before[0] + 90, before[1] - 50);
		assertArrayEquals(new double[] { before[0] + 90, before[1] - 50 }, tab.middle(C30), 1);
		assertTrue(tab.is("document.querySelector('.picked') === null"), "a drag is no click");
		tab.key("ArrowRight");
		tab.key("ArrowDown");
		assertArrayEquals(new double[] { before[0] + 30, before[1] - 110 }, tab.middle(C30), 1);
		tab.key("/");
		tab.key("ArrowRight");
		assertArrayEquals(new double[] { before[0] + 30, before[1] - 110 }, tab.middle(C30), 1, "in a field arrows belong to the field");
	}

	@Test
	void obeysFingers() throws Exception {
		double before = scale();
		tab.touch("touchStart", new double[] { 600, 400 }, new double[] { 700, 400 });
		tab.touch("touchMove", new double[] { 550, 400 }, new double[] { 750, 400 });
		tab.touch("touchEnd");
		assertEquals(2 * before, scale(), 0.1 * before);
		var at = tab.middle(C30);
		tab.touch("touchStart", new double[] { 600, 400 });
		tab.touch("touchMove", new double[] { 630, 410 });
		tab.touch("touchEnd");
		assertArrayEquals(new double[] { at[0] + 30, at[1] + 10 }, tab.middle(C30), 1);
	}

	@Test
	void showsDetailsOfWhatIsPointedAt() throws Exception {
		tab.point(C30);
		assertEquals("C30", tab.text("document.querySelector('#card h2').lastChild.textContent"));
		tab.point("h1");
		assertTrue(tab.is("document.querySelector('#card').hidden"));
		// the whole drawing, so that the measure is in sight wherever the layout puts it
		tab.key("0");
		tab.click(C2);
		tab.point("h1");
		assertTrue(tab.text("document.querySelector('#card').textContent").contains("已逾期 11 个工作日"));
		assertTrue(tab.is("document.querySelector(`" + node("宣传文化站") + "`).matches('.linked')"), "its department stands out");
		assertFalse(tab.is("document.querySelector(`" + node("财政所") + "`).matches('.linked')"));
		tab.save(tab.screenshot(), "details.png");
		tab.key("Escape");
		assertTrue(tab.is("document.querySelector('#card').hidden"));
	}

	@Test
	void canBeUsedByKeysAlone() throws Exception {
		tab.eval("document.querySelector('#stage').focus()");
		tab.key("Tab");
		assertTrue(tab.is("document.activeElement.matches('.node')"));
		assertFalse(tab.is("document.querySelector('#card').hidden"));
		assertTrue(tab.text("document.activeElement.getAttribute('aria-label')").length() > 2);
		tab.key("Enter");
		assertTrue(tab.is("document.activeElement.matches('.picked')"));
		tab.click("#statuses [data-status=ongoing]");
		tab.eval("document.querySelector('#stage').focus()");
		for (int i = 0; i < 5 && !tab.is("document.activeElement.matches('.m-measure')"); i++) {
			tab.key("Tab");
		}
		assertTrue(tab.is("document.activeElement.matches(`" + C2 + ", " + node("C50") + "`)"), "only what is asked for is on the way");
		assertInSight(":focus");
		tab.eval("document.querySelector('#tab-responsibility').focus()");
		tab.key("ArrowRight");
		assertEquals("true", tab.text("document.activeElement.ariaSelected"));
		assertFalse(tab.text("location.hash").equals(""));
		assertEquals(0, tab.number("[...document.querySelectorAll('button, select, input')]"
				+ ".filter(each => !(each.textContent.trim() || each.ariaLabel || each.labels?.length)).length"), "everything has a name");
	}

	@Test
	void switchesLayers() throws Exception {
		tab.click("#layers input[value=closed]");
		assertEquals(46, tab.number("[...document.querySelectorAll('#paper .node:is(.m-measure, .m-closedMeasure)')]"
				+ ".filter(node => getComputedStyle(node).display !== 'none').length"));
		tab.key("/");
		tab.type("C30");
		assertEquals("没有找到", tab.text("document.querySelector('#hits').textContent"), "what is hidden is not found");
		tab.click("#layers input[value=closed]");
		assertEquals("共 1 处", tab.text("document.querySelector('#hits').textContent"));
		tab.click("#layers input[value=persons]");
		assertEquals("none", tab.text("getComputedStyle(document.querySelector('#paper .node.m-person')).display"));
		tab.click("#tab-trace");
		tab.click("#layers input[value=closed]");
		assertEquals(0, tab.number("[...document.querySelectorAll('#paper .edge')].filter(edge => getComputedStyle(edge).display !== 'none'"
				+ " && [edge.dataset.source, edge.dataset.target].some(id => document.getElementById(id).closest('.off'))).length"),
				"no edge ends in nothing");
	}

	@Test
	void showsItsLegendAtAnyZoom() throws Exception {
		tab.key("l");
		assertTrue(tab.text("document.querySelector('aside#legend').textContent").contains("已销号"));
		assertTrue(tab.number("document.querySelector('aside#legend svg').getBoundingClientRect().width") > 50);
		tab.save(tab.screenshot(), "legend.png");
		tab.key("l");
		assertTrue(tab.is("document.querySelector('aside#legend').hidden"));
	}

	@Test
	void keepsTheHeadsOfATableInSight() throws Exception {
		tab.click("#tab-matrix");
		tab.drag(700, 700, 700, 300);
		assertEquals(0, tab.number("document.querySelector('#stage').getBoundingClientRect().top"
				+ " - document.querySelector('#paper g.columns').getBoundingClientRect().top"), 1);
		tab.click("#paper .line[data-element$=':C12'] text");
		assertTrue(tab.text("document.querySelector('#card').textContent").contains("开设线上学习课程10期"));
		tab.save(tab.screenshot(), "matrix.png");
	}

	@Test
	void printsTheDrawingAcrossThePage() throws Exception {
		tab.wheel(700, 500, -600);
		tab.save(tab.pdf(), "page.pdf");
		var pdf = new String(tab.pdf(), StandardCharsets.ISO_8859_1);
		var size = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]").matcher(pdf);
		assertTrue(size.find());
		assertTrue(Double.parseDouble(size.group(1)) > Double.parseDouble(size.group(2)), "landscape: " + size.group());
		tab.size(1100, 780);
		tab.media("print");
		assertEquals("none", tab.text("getComputedStyle(document.querySelector('#filters')).display"));
		assertEquals("none", tab.text("getComputedStyle(document.querySelector('#zoom')).display"));
		assertEquals(0,
				tab.number("document.documentElement.clientWidth - document.querySelector('#paper svg').getBoundingClientRect().width"), 1);
		tab.save(tab.screenshot(), "print.png");
		assertEquals(0, tab.number("document.querySelector('#paper svg').getBoundingClientRect().top + scrollY"), 1,
				"no page of its own before a long drawing");
	}

	@Test
	void isDarkWhereTheSystemIs() throws Exception {
		var light = tab.text("getComputedStyle(document.body).backgroundColor");
		tab.scheme("dark");
		assertFalse(tab.text("getComputedStyle(document.body).backgroundColor").equals(light));
		tab.click(C2);
		tab.save(tab.screenshot(), "dark.png");
	}

	@Test
	void fitsATelephone() throws Exception {
		tab.size(390, 800);
		tab.eval("location.hash = '#trace'");
		tab.settle();
		assertTrue(tab.is("document.querySelector('#tab-trace').ariaSelected === 'true'"));
		assertTrue(tab.is("document.documentElement.scrollWidth <= 390"));
		assertTrue(tab.number("document.querySelector('#stage').clientHeight") > 350);
		tab.save(tab.screenshot(), "telephone.png");
	}

	/** The node of an element by its name. */
	private static String node(String name) {
		return "#paper .node[data-element$=':" + name + "']:not(.m-problem)";
	}

	private boolean isDim(String name) throws Exception {
		return tab.is("document.querySelector(`" + node(name) + "`).matches('.dim, .dim *')");
	}

	private void assertInSight(String selector) throws Exception {
		var at = tab.middle(selector);
		assertTrue(at[0] > 0 && at[0] < 1400 && at[1] > 110 && at[1] < 900, selector + " at " + at[0] + ", " + at[1]);
	}
}
