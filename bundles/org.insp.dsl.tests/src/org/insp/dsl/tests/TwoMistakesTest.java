/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.insp.dsl.problems.Problem;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two mistakes in two measures give two messages, each in its line, and nothing else: none hides the other or leads to a third. */
class TwoMistakesTest {

	private static final int MEASURES = 6;
	private static final URI FILE = URI.createFileURI(Path.of("testdata/mistakes/two.insp").toAbsolutePath().toString());

	/**
	 * A mistake in a measure.
	 *
	 * @param head the keyword of the line that is replaced; a new line if there is none
	 * @param line what stands there instead
	 * @param code the message that it gives
	 */
	private record Mistake(String head, String line, String code) {
	}

	private static final List<Mistake> CHINESE = List.of(new Mistake("", "复核人 张三", "undeclared-field"),
			new Mistake("", "验收单位 \"县住建局\"", "undeclared-field"), new Mistake("", "另见台账", "stray-word"),
			new Mistake("", "复核人", "stray-word"), new Mistake("", "王某 张三", "undeclared-field"),
			new Mistake("", "组长 Zhang", "other-keyword"),
			new Mistake("", "共开展 谈话 3 人次", "misplaced-keyword"), new Mistake("责任领导", "责任领导 无此人", "unknown-name"),
			new Mistake("责任领导", "责任领导 张三", "unknown-name"), new Mistake("责任人", "责任人 另见台账", "unknown-name"),
			new Mistake("责任人", "责任人 复核人", "unknown-name"), new Mistake("责任科室", "责任科室", "missing-value"),
			new Mistake("责任科室", "责任科室：PartyWork", "strange-colon"), new Mistake("目标", "目标 研讨交流常态化", "unquoted-text"),
			new Mistake("时限", "时限 尽快", "date-form"), new Mistake("时限", "时限 2023-02-30", "no-such-date"),
			new Mistake("状态", "状态 60%", "percent-status"), new Mistake("状态", "状态 未启动 状态 推进中", "duplicate-clause"),
			new Mistake("标准", "标淮 \"记录齐全\"", "misspelt-keyword"), new Mistake("标准", "标准\"记录齐全", "unclosed-text"),
			new Mistake("", "@ 台账", "strange-other"), new Mistake("", "\"另见台账\"", "stray-text"),
			new Mistake("", "成果 3 项", "output-without-kind"), new Mistake("", "进展 已启动", "undated-progress"));
	private static final List<Mistake> ENGLISH = List.of(new Mistake("", "checker Smith", "undeclared-field"),
			new Mistake("", "risk rating high", "undeclared-field"), new Mistake("", "checker", "stray-word"),
			new Mistake("", "office PartyOffice", "misplaced-keyword"), new Mistake("leader", "leader Nobody", "unknown-name"),
			new Mistake("leader", "leader Smith", "unknown-name"), new Mistake("person", "person checker", "unknown-name"),
			new Mistake("department", "department", "missing-value"), new Mistake("department", "department: PartyWork", "strange-colon"),
			new Mistake("goal", "goal hold a meeting", "unquoted-text"), new Mistake("due", "due soon", "date-form"),
			new Mistake("status", "status 60 %", "percent-status"), new Mistake("criterion", "criterian \"all kept\"", "misspelt-keyword"),
			new Mistake("", "\"see the annex\"", "stray-text"), new Mistake("", "output 3 items", "output-without-kind"));

	@Property(tries = 60)
	void bothAreReportedInChinese(@ForAll Random random) {
		holds(random, CHINESE, true);
	}

	@Property(tries = 40)
	void bothAreReportedInEnglish(@ForAll Random random) {
		holds(random, ENGLISH, false);
	}

	private static void holds(Random random, List<Mistake> mistakes, boolean chinese) {
		var measures = measures(chinese);
		int first = random.nextInt(MEASURES - 1);
		int second = first + 1 + random.nextInt(MEASURES - 1 - first);
		var one = insert(measures.get(first), mistakes.get(random.nextInt(mistakes.size())), random);
		var two = insert(measures.get(second), mistakes.get(random.nextInt(mistakes.size())), random);
		var text = text(measures, chinese);
		assertEquals(List.of(), problems(text(measures(chinese), chinese)), "without mistakes");
		assertEquals(List.of(one, two), problems(text), text);
	}

	/** Makes the mistake, and returns its code behind the name of the measure. */
	private static String insert(List<String> measure, Mistake mistake, Random random) {
		int at = mistake.head().isEmpty() ? 1 + random.nextInt(measure.size() - 1) : indexOf(measure, mistake.head());
		if (!mistake.head().isEmpty()) {
			measure.remove(at);
		}
		measure.add(at, "    " + mistake.line());
		return measure.get(0).strip().split(" ")[1] + ' ' + mistake.code();
	}

	private static int indexOf(List<String> measure, String head) {
		for (int i = 0; i < measure.size(); i++) {
			if (measure.get(i).strip().startsWith(head + ' ')) {
				return i;
			}
		}
		throw new IllegalArgumentException(head);
	}

	private static List<List<String>> measures(boolean chinese) {
		var measures = new ArrayList<List<String>>();
		for (int i = 1; i <= MEASURES; i++) {
			var text = chinese
					? """
							  措施 C%1$d "开展第%1$d次研讨交流" {
							    针对 P1
							    类型 限期整改
							    责任领导 Wang
							    责任科室 PartyWork
							    责任人 Zhao
							    目标 "研讨交流常态化"
							    标准 "记录齐全"
							    开始 2023-07-17
							    时限 2023-08-31
							    状态 未启动
							  }
							"""
					: """
							  measure C%1$d "Hold discussion %1$d" {
							    for P1
							    kind timed
							    leader Wang
							    department PartyWork
							    person Zhao
							    goal "Discussions are usual"
							    criterion "Records are complete"
							    start 2023-07-17
							    due 2023-08-31
							    status planned
							  }
							""";
			measures.add(new ArrayList<>(text.formatted(i).lines().toList()));
		}
		return measures;
	}

	private static String text(List<List<String>> measures, boolean chinese) {
		var body = String.join("\n", measures.stream().flatMap(List::stream).toList());
		return (chinese
				? "导入 \"base.insp\"\n模型 \"整改\" { 基准日期 2023-08-01 }\n整改方案 Plan2 \"整改方案\" {\n  针对 F1\n"
				: "import \"base.insp\"\nmodel \"整改\" { as of 2023-08-01 }\nrectification Plan2 \"整改方案\" {\n  for F1\n") + body + "\n}\n";
	}

	/** The problems of measures, each behind the name of its measure; what holds for the plan as a whole is left out. */
	private static List<String> problems(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text, FILE)).stream().filter(p -> line(text, p).startsWith("    "))
				.map(p -> measure(text, p) + ' ' + p.code()).toList();
	}

	private static String line(String text, Problem problem) {
		int start = text.lastIndexOf('\n', problem.region().offset() - 1) + 1;
		return text.substring(start, Math.max(start, text.indexOf('\n', start)));
	}

	private static String measure(String text, Problem problem) {
		var before = text.substring(0, problem.region().offset());
		return before.substring(Math.max(before.lastIndexOf(" C"), 0)).strip().split(" ")[0];
	}
}
