/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Says how long the workbench is busy with a key on a file of 10,000 lines, and how long its longest single task is while one types. Not
 * part of the tests: {@code ./mvnw verify -pl bundles/org.insp.ui.tests -am -Dtest=Smoothness -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Smoothness {

	private static final int FINDINGS = 500;
	private static final int KEYS = 100;
	private static final long GAP = 80_000_000L;

	private final List<Long> tasks = new ArrayList<>();

	@AfterEach
	void clear() throws Exception {
		Bench.closePopups();
		Bench.clear();
	}

	private static String plan() {
		var text = new StringBuilder("模型 \"某县巡察整改\" { 语言 zh  基准日期 2023-08-25 }\n被巡察党组织 镇党委 \"某镇党委\" {\n  书记 张某\n");
		for (var name : "张某 刘某 李某 王某 赵某 钱某 孙某 周某 吴某".split(" ")) {
			text.append("  党委委员 ").append(name).append(" { 职务 \"党委委员\"  分管领域 基层党建 }\n");
		}
		text.append("  领域 基层党建\n  科室 党群办 \"党群工作办公室\" { 负责人 郑某 }\n}\n反馈意见 F1 \"巡察反馈意见\" {\n  致 镇党委  日期 2023-07-06\n");
		for (int i = 1; i <= FINDINGS; i++) {
			text.append("  问题 P").append(i).append(" \"理论学习研讨不深入\" {\n    原文 \"中心组学习以念文件为主\"\n    涉及领域 基层党建\n    表现 M1 \"研讨交流少\"\n  }\n");
		}
		text.append("}\n整改方案 方案 \"巡察整改方案\" {\n  针对 F1\n");
		for (int i = 1; i <= FINDINGS; i++) {
			text.append("  措施 C").append(i).append(" \"每季度开展一次研讨交流\" {\n    针对 P").append(i).append("、P").append(i).append(".M1\n    类型 限期整改\n    责任领导 ")
					.append("张刘李王赵".charAt(i % 5)).append("某\n    责任科室 党群办\n    责任人 郑某\n    目标 \"研讨交流常态化\"\n    标准 \"每季度研讨记录齐全\"\n")
					.append("    开始 2023-07-17\n    时限 2023-10-31\n    成果 规章制度 1 项\n    进展 2023-07-24 \"已印发计划\"\n    状态 推进中\n  }\n");
		}
		return text.append("}\n").toString();
	}

	/** Lets the workbench work for a while and notes how long each task took. */
	private void work(long nanos) {
		var display = Display.getCurrent();
		for (long end = System.nanoTime() + nanos; System.nanoTime() < end;) {
			long begun = System.nanoTime();
			if (display.readAndDispatch()) {
				tasks.add(System.nanoTime() - begun);
			} else {
				display.timerExec(5, () -> { });
				display.sleep();
			}
		}
	}

	@Test
	void typing() throws Exception {
		var project = Bench.project("大县", "report-003");
		var file = project.getFile("large/model.insp");
		Files.createDirectories(file.getLocation().toFile().toPath().getParent());
		Files.writeString(file.getLocation().toFile().toPath(), plan());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		long opened = System.nanoTime();
		var editor = Bench.open(file);
		long shown = System.nanoTime();
		Bench.until("problems", () -> Bench.problems(file).length > 0);
		work(15_000_000_000L);
		say("tasks while it opens", tasks);
		editor.behind("措施 C250 \"每季度开展一次");
		var keys = new ArrayList<Long>();
		tasks.clear();
		for (int i = 0; i < KEYS; i++) {
			long begun = System.nanoTime();
			editor.type("学");
			keys.add(System.nanoTime() - begun);
			work(i % 10 == 9 ? 20 * GAP : GAP);
		}
		System.out.printf("%d lines, opened in %d ms%n", editor.widget().getLineCount(), (shown - opened) / 1_000_000);
		say("a key", keys);
		say("tasks between the keys", tasks);
		Screen.take("smoothness");
		assertTrue(editor.text().contains("学学学"));
	}

	private static void say(String what, List<Long> nanos) {
		var sorted = nanos.stream().sorted().toList();
		System.out.printf("%s: %d, median %.1f ms, 95th %.1f ms, longest %s ms%n", what, sorted.size(), sorted.get(sorted.size() / 2) / 1e6,
				sorted.get(sorted.size() * 95 / 100) / 1e6, sorted.subList(Math.max(0, sorted.size() - 5), sorted.size()).stream().map(n -> String.format("%.1f", n / 1e6)).toList());
	}
}
