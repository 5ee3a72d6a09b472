/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.insp.dsl.ide.commitments.CommitmentsParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** The table of measures as a client of the protocol gets it. */
class CommitmentRowsTest {

	private static final Path EXAMPLES = Path.of("../org.insp.examples/examples").toAbsolutePath().normalize();
	private static final Path PLAN = EXAMPLES.resolve("round-zh/rectification.insp");
	private static final Gson GSON = new Gson();

	@Test
	void aRowTellsWhoAnswersForWhatUntilWhen() throws Exception {
		try (var client = ProtocolClient.start(EXAMPLES.resolve("round-zh"), null)) {
			client.open(PLAN);
			client.replace(PLAN, "    时限 2024-07-05\n    节点 2024-06-14 \"第一次研讨\"", "    时限 2024-07-12\n    节点 2024-06-14 \"第一次研讨\"");
			client.replace(PLAN, "    状态 已销号\n    进展 2024-06-14", "    状态 推进中\n    进展 2024-06-14");
			var row = rows(client, "2024-07-01").get(0);
			var expected = GSON.fromJson(
					"""
					{ number: C1, plan: "东山镇党委巡察整改方案", findings: [P1, P1.M1, P1.M2], leaders: ["王某"],
					  departments: ["党群工作办公室"], persons: ["赵某"], due: "2024-07-12",
					  workDaysLeft: 9, status: "推进中", progress: 1, period: NEXT_WEEK }""",
					JsonObject.class);
			assertEquals(expected, only(row, expected));
			assertEquals("每季度组织一次集中研讨，每名班子成员发言不少于1次", row.get("text").getAsString());
			assertTrue(row.get("problems").toString().contains("\"illegal-transition\""), row.get("problems").toString());
			var location = row.getAsJsonObject("location");
			assertEquals(ProtocolClient.uri(PLAN), location.get("uri").getAsString());
			assertEquals(GSON.toJsonTree(client.position(PLAN, "措施 C1", 3)), location.getAsJsonObject("range").get("start"));
		}
	}

	@Test
	void stepWithPersonAndDeadlineIsARow() throws Exception {
		try (var client = ProtocolClient.start(EXAMPLES.resolve("round-zh"), null)) {
			client.open(PLAN);
			client.replace(PLAN, "    时限 2024-07-05\n    节点 2024-06-14 \"第一次研讨\"", "    时限 2024-07-05\n"
					+ "    任务 C1a \"拟定研讨计划\" { 责任人 赵某、孙某  责任科室 党政办  时限 2024-06-22  状态 推进中 }\n"
					+ "    任务 C1b \"组织研讨\" { 责任人 赵某 }\n"
					+ "    节点 2024-06-14 \"第一次研讨\"");
			client.replace(PLAN, "    状态 已销号\n    进展 2024-06-14", "    状态 推进中\n    进展 2024-06-14");
			var rows = rows(client, "2024-07-01");
			assertEquals("C1", rows.get(0).get("number").getAsString());
			var step = rows.get(1);
			var expected = GSON.fromJson(
					"""
					{ number: "C1.C1a", text: "拟定研讨计划", plan: "东山镇党委巡察整改方案", findings: [P1, P1.M1, P1.M2], leaders: ["王某"],
					  due: "2024-06-22", workDaysLeft: -6, status: "推进中", progress: 1, period: OVERDUE }""",
					JsonObject.class);
			assertEquals(expected, only(step, expected));
			assertTrue(step.get("problems").toString().contains("\"date-on-nonworking-day\""), step.get("problems").toString());
			assertTrue(rows.stream().noneMatch(row -> row.get("number").getAsString().equals("C1.C1b")));
		}
	}

	@Test
	void aFindingWithItsOwnPersonAndDeadlineIsARow(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("model.insp"), """
				模型 "隐患" { 语言 zh  基准日期 2024-07-05 }
				组织 公司 { 工作人员 罗某 }
				审计报告 台账 "隐患台账" { 致 公司  日期 2024-06-28
				  问题 1 "报警器失效" { 责任人 罗某、"电工班"  责任单位 公司  整改时限 2024年6月底前  状态 正在整改 }
				  问题 2 "线路裸露" { 责任人 罗某  整改时限 2024-07-12  实际完成 2024-07-01 }
				  问题 3 "标识缺失"
				}
				""");
		try (var client = ProtocolClient.start(folder, null)) {
			var rows = rows(client, null);
			var expected = GSON.fromJson("""
					{ number: P1, text: "报警器失效", plan: "隐患台账", departments: ["公司"], persons: ["罗某", "电工班"], due: "2024-06-30",
					  dueText: "2024年6月底前（2024-06-30）", urgency: OVERDUE, status: "正在整改", period: OVERDUE }""", JsonObject.class);
			assertEquals(2, rows.size());
			assertEquals(expected, only(rows.get(0), expected));
			assertTrue(rows.get(0).get("problems").toString().contains("\"overdue-finding\""), rows.get(0).toString());
			assertEquals("DONE", rows.get(1).get("period").getAsString());
		}
	}

	@Test
	void periodsAreSeenFromTheDate() throws Exception {
		try (var client = ProtocolClient.start(EXAMPLES.resolve("round-zh"), null)) {
			client.open(PLAN);
			client.replace(PLAN, "    状态 已销号\n    进展 2024-06-14", "    状态 推进中\n    进展 2024-06-14");
			for (var expected : Map.of("2024-06-21", "LATER", "2024-06-23", "LATER", "2024-06-24", "NEXT_WEEK", "2024-07-01", "THIS_WEEK",
					"2024-07-05", "THIS_WEEK",
					"2024-07-06", "OVERDUE").entrySet()) {
				assertEquals(expected.getValue(), rows(client, expected.getKey()).get(0).get("period").getAsString(), expected.getKey());
			}
			assertEquals("DONE", rows(client, "2024-07-06").get(1).get("period").getAsString());
			var failure = assertThrows(ExecutionException.class, () -> rows(client, "next week"));
			assertTrue(failure.getMessage().contains("next week"), failure.getMessage());
		}
	}

	@Test
	void allModelsOfTheWorkspaceAreSeen() throws Exception {
		try (var client = ProtocolClient.start(EXAMPLES, null)) {
			var byModel = rows(client, null).stream()
					.collect(Collectors.groupingBy(row -> row.get("model").getAsString(), Collectors.counting()));
			assertEquals(Map.of("某镇巡察整改进展（2023年9月）", 88L, "x镇党委工作汇报", 7L, "东山镇2024年巡察与整改", 14L,
					"青河镇党委关于巡察整改进展情况的通报", 20L, "县水利局审计整改", 20L, "Purchasing audit: corrective action plan", 7L), byModel);
		}
	}

	private static JsonObject only(JsonObject row, JsonObject keys) {
		var part = new JsonObject();
		keys.keySet().forEach(key -> part.add(key, row.get(key)));
		return part;
	}

	private static List<JsonObject> rows(ProtocolClient client, String on) throws Exception {
		var answer = GSON.toJsonTree(client.await(client.server().commitments(new CommitmentsParams(on))));
		return answer.getAsJsonArray().asList().stream().map(row -> row.getAsJsonObject()).toList();
	}
}
