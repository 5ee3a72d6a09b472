/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.insp.diagram.html.PageContent;
import org.insp.diagram.html.PageView;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The page as it is written, before a browser reads it. */
class HtmlWriterTest {

	private static final LocalDate DAY = LocalDate.of(2023, 11, 20);
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"']+");

	@Test
	void twoRunsGiveTheSameBytes() throws Exception {
		var first = ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY);
		var locale = Locale.getDefault();
		var zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertEquals(first, ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void onlyTheOwnScriptMayRun() throws Exception {
		var page = ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY);
		var script = page.substring(page.lastIndexOf("<script>") + "<script>".length(), page.lastIndexOf("</script>"));
		var hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		assertTrue(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash + "';"), hash);
	}

	@Test
	void nothingIsAskedForFromOutside() throws Exception {
		var page = ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY);
		assertEquals(List.of("http://www.w3.org/2000/svg"),
				ADDRESS.matcher(page).results().map(match -> match.group()).distinct().toList());
	}

	@Test
	void whatIsWrittenInAModelStaysText() throws Exception {
		var page = ExamplePages.page(ExamplePages.text("""
				committee Town "T</title><script>alert(1)</script>" { secretary Wang member Wang { posts "<!--<script>" } }
				feedback F { to Town }
				rectification Plan { for F
					measure C "<img src=x onerror=alert(1)>" { leader Wang }
					measure D "${data} #{none} $1 \\\\ </script>" { leader Wang }
				}
				"""), "</title><script>alert(1)</script>", DAY);
		assertEquals(2, page.split("<script", -1).length - 1, "the data and the script");
		assertEquals(2, page.split("</script", -1).length - 1);
		assertFalse(page.contains("<img"));
		assertFalse(page.contains("<!--"));
		assertTrue(page.contains("<title>&lt;/title&gt;&lt;script&gt;"));
		assertEquals("<img src=x onerror=alert(1)>", element(data(page), "C").get("title").getAsString());
		assertTrue(element(data(page), "D").get("title").getAsString().startsWith("${data} #{none} $1 "));
	}

	@Test
	void aMeasureHasWhatALeaderAsksFor() throws Exception {
		var measure = element(data(ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY)), "C2");
		assertEquals("措施", measure.get("kind").getAsString());
		assertEquals("制定年度学习计划，列出12个专题", measure.get("title").getAsString());
		assertEquals("推进中、逾期", row(measure, "状态"));
		// from 3 to 20 November there are 11 working days: the 6th to 10th, the 13th to 17th, the 20th
		assertEquals("2023-11-03，已逾期 11 个工作日", row(measure, "时限"));
		assertEquals("赵某", row(measure, "责任领导"));
		assertEquals("宣传文化站", row(measure, "责任科室"));
		assertEquals("华某", row(measure, "责任人"));
		assertEquals("P1.M1 研讨交流少，多为念文件", row(measure, "针对"));
		assertEquals("2023-08-28 已制定实施方案", row(measure, "进展"));
		assertTrue(measure.get("problems").toString().contains("已过 17 天"), measure.get("problems").toString());
	}

	@Test
	void aMemberHasNumbersOfMeasuresAndOfOverdueOnes() throws Exception {
		var member = element(data(ExamplePages.page(ExamplePages.example("report-003"), "某镇", DAY)), "赵某");
		assertEquals("宣传委员", row(member, "职务"));
		assertTrue(row(member, "措施").matches("\\d+：未启动 \\d+、推进中 1、已销号 \\d+\\n逾期 \\d+"), row(member, "措施"));
	}

	@Test
	void anEnglishModelGetsAnEnglishPage() throws Exception {
		var page = ExamplePages.page(ExamplePages.example("report-004"), "Town", LocalDate.of(2024, 3, 1));
		assertTrue(page.contains("<html lang=\"en\">"));
		assertTrue(page.contains("placeholder=\"Search name, number or text\""));
		assertTrue(page.contains("as of 2024-03-01"));
	}

	@Test
	void aViewOfTwoPlansHasTwoNames() {
		var view = new PageView("trace", "Trace", Map.of(), Map.of(), List.of());
		var page = new PageContent("Town", Language.EN, List.of(view, view), null, null);
		assertEquals(List.of("trace", "trace-2"), page.views().stream().map(PageView::name).toList());
	}

	private static JsonObject data(String page) {
		var start = "<script type=\"application/json\" id=\"data\">";
		int from = page.indexOf(start) + start.length();
		return JsonParser.parseString(page.substring(from, page.indexOf("</script>", from))).getAsJsonObject();
	}

	private static JsonObject element(JsonObject data, String name) {
		return StreamSupport.stream(data.getAsJsonArray("elements").spliterator(), false).map(JsonElement::getAsJsonObject)
				.filter(element -> element.get("name").getAsString().equals(name)).findFirst().orElseThrow();
	}

	private static String row(JsonObject element, String term) {
		return StreamSupport.stream(element.getAsJsonArray("rows").spliterator(), false).map(JsonElement::getAsJsonObject)
				.filter(row -> row.get("term").getAsString().equals(term)).findFirst()
				.map(row -> String.join("\n",
						StreamSupport.stream(row.getAsJsonArray("lines").spliterator(), false).map(JsonElement::getAsString).toList()))
				.orElse("nothing");
	}
}
