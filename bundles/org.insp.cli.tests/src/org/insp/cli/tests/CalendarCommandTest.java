/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of a plan as a calendar that other programs import, again and again. */
class CalendarCommandTest {

	private static final String PLAN = """
			模型 "甲镇整改" { 语言 zh  基准日期 2024-03-08 }
			政策 P { 阈值 临期天数 20  阈值 紧急天数 10 }
			人员 Wang "王建国"
			人员 Li "李某"
			整改方案 R "整改方案" {
			  通过 2024-03-01
			  集中整改至 2024-05-31
			  报告 { 整改进展 2024-05-20 }
			  每 周 逢 星期一 调度、上报
			  措施 C1 "修订制度，印发；执行" { 责任领导 Wang  时限 2024-04-30  节点 2024-03-20 "初稿" }
			  措施 C2 "开展培训" { 责任领导 Li  时限 2024-03-05  状态 已销号  任务 T1 "备课" { 时限 2024-03-03 } }
			}
			""";

	@TempDir
	Path dir;

	private String calendar(String plan, String... more) throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), plan);
		var arguments = new ArrayList<Object>(List.of("calendar", model));
		arguments.addAll(List.of(more));
		var result = insp(arguments.toArray());
		assertEquals("", result.err());
		return result.out().replace("\r\n ", "");
	}

	private static List<String> values(String calendar, String property) {
		return calendar.lines().filter(line -> line.startsWith(property)).map(line -> line.substring(line.indexOf(':') + 1)).toList();
	}

	@Test
	void findingsThatNameTheirDeadlineAreEventsAndCounted() throws IOException {
		var plan = """
				模型 "隐患" { 语言 zh  基准日期 2024-07-05 }
				组织 公司 { 负责人 王某  工作人员 罗某 }
				审计报告 S { 致 公司  日期 2024-06-28
				  问题 1 "报警器失效" { 责任人 罗某  整改时限 2024-06-30  状态 正在整改 }
				  问题 2 "线路裸露" { 责任人 王某  整改时限 2024-07-31  实际完成 2024-07-01 }
				  问题 3 "通道堵塞" { 责任人 罗某  整改时限 2024-07-31 }
				}
				整改方案 R { 针对 S  措施 C1 "清理" { 针对 P3  时限 2024-07-20 } }
				""";
		assertEquals(List.of("✓ 问题整改到期：线路裸露", "到期：清理", "问题整改到期：报警器失效"),
				values(calendar(plan), "SUMMARY").stream().sorted().toList());
		var status = insp("status", dir.resolve("plan.insp")).out();
		assertTrue(status.contains("问题中写明责任人或时限、未另立措施的：完成 1/2，逾期 1"), status);
	}

	@Test
	void anInspectionHasItsStayPhasesMeetingsAndRhythm() throws IOException {
		var plan = """
				模型 "巡察" { 语言 zh  基准日期 2024-03-01 }
				巡察 I "巡察县水利局" {
				  自 2024-03-04 至 2024-04-30  每 周 逢 星期五 开会
				  阶段 2024-03-04 .. 2024-03-08 "进驻"
				  会议 动员会 于 2024-03-04 "上午9:30"
				  巡察组 T "第一组" { 自 2024-03-11 至 2024-04-10  举报渠道 电话 "0000-1" { 截止 2024-04-01 } }
				}
				""";
		var calendar = calendar(plan);
		assertEquals(List.of("举报渠道截止：电话 0000-1", "巡察工作：上午9:30 动员会", "巡察工作：开会", "巡察阶段：进驻", "驻点巡察：巡察县水利局", "驻点巡察：第一组"),
				values(calendar, "SUMMARY").stream().sorted().toList());
		assertEquals(List.of("FREQ=WEEKLY;UNTIL=20240430;BYDAY=FR"), values(calendar, "RRULE"));
	}

	@Test
	void datesBecomeEventsWithReminders() throws IOException {
		var calendar = calendar(PLAN);
		assertEquals(List.of("整改调度、上报", "✓ 任务到期：备课", "✓ 到期：开展培训", "节点：初稿", "到期：修订制度，印发；执行", "报送：整改进展").stream().sorted().toList(),
				values(calendar, "SUMMARY").stream().sorted().toList());
		assertTrue(calendar.contains("DTSTART;VALUE=DATE:20240430\r\nDTEND;VALUE=DATE:20240501\r\n"), calendar);
		assertTrue(calendar.contains("DTSTART;VALUE=DATE:20240304") && calendar.contains("RRULE:FREQ=WEEKLY;UNTIL=20240531;BYDAY=MO"),
				calendar);
		// of what is not done: a milestone, a deadline and a report; of a meeting a day before
		assertEquals(List.of("-P0DT15H", "-P19DT15H", "-P19DT15H", "-P19DT15H", "-P9DT15H", "-P9DT15H", "-P9DT15H"),
				values(calendar, "TRIGGER").stream().sorted().toList());
		assertTrue(calendar.contains("责任领导：王建国\\n状态："), calendar);
	}

	@Test
	void aLaterCalendarUpdatesTheEarlierOne() throws IOException {
		var first = calendar(PLAN);
		var moved = calendar(PLAN.replace("时限 2024-04-30", "时限 2024-05-15").replace("修订制度", "修改制度"), "--on", "2024-03-20");
		assertEquals(values(first, "UID").stream().sorted().toList(), values(moved, "UID").stream().sorted().toList());
		assertEquals(6, values(first, "UID").stream().distinct().count());
		assertTrue(Long.parseLong(values(moved, "SEQUENCE").get(0)) > Long.parseLong(values(first, "SEQUENCE").get(0)));
		assertEquals(first, calendar(PLAN));
	}

	@Test
	void ofOneMemberAndMasked() throws IOException {
		var one = calendar(PLAN, "--member", "王建国");
		assertEquals(List.of("节点：初稿", "到期：修订制度，印发；执行"), values(one, "SUMMARY"));
		assertFalse(calendar(PLAN, "--mask").contains("王建国"));
	}

	@Test
	void aModelWithSyntaxErrorsIsSaid() throws IOException {
		var model = Files.writeString(dir.resolve("draft.insp"), PLAN.replace("星期一", "某天"));
		var result = insp("calendar", model, "--lang", "zh");
		assertEquals(1, result.exit());
		assertTrue(result.err().contains("draft.insp：有语法错误"), result.err());
		assertTrue(result.out().contains("到期：开展培训"), result.out());
	}

	@Test
	void linesAreFoldedAndNoCharacterIsCut() throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), PLAN.replace("开展培训", "开展培训".repeat(30)));
		var file = dir.resolve("整改.ics");
		assertEquals(0, insp("calendar", model, "-o", file).exit());
		var text = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(text.split("\r\n").length > 60);
		for (var line : text.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		assertTrue(text.replace("\r\n ", "").contains("开展培训".repeat(30)));
	}
}
