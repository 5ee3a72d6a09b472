/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a model of one file and of any size, always the same: {@code java GenerateModel.java 9000 folder}. There are three measures to a
 * finding; every fiftieth measure lacks its leader, every seventieth has a deadline that has passed.
 */
class GenerateModel {

	private static final int MEMBERS = 12;
	private static final List<String> AREAS = List.of("基层党建", "干部队伍", "党风廉政", "民生保障", "生态环境", "安全生产");
	private static final List<String> WORKS = List.of("开展一次专题研讨，每人发言一次以上", "走访全部村社区，建立问题台账", "修订财务报销制度并组织学习", "核对三年来的专项资金使用情况",
			"约谈相关负责人，限期完成整改");

	private final StringBuilder out = new StringBuilder();

	public static void main(String[] args) throws IOException {
		int measures = Integer.parseInt(args[0]);
		var folder = Files.createDirectories(Path.of(args[1]));
		Files.writeString(folder.resolve("model.insp"), new GenerateModel().model(measures));
	}

	private String model(int measures) {
		int findings = Math.max(1, measures / 3);
		line("model \"某县2023年巡察整改\" { language en  as of 2023-08-25  policy Regulation2017 }");
		line("import \"insp:calendar/cn\"");
		line("import \"insp:policy/regulation-2017\"");
		line("organization County \"某县县委\" { kind committee }");
		committee();
		line("inspection I1 \"巡察某镇党委\" {");
		line("  of Town  type regular  form direct  from 2023-04-20 to 2023-05-20  "
				+ "scope \"2020年以来\"  focus \"三个聚焦\"  methods talks, documents");
		line("  phase 2023-04-20 .. 2023-04-24 \"进驻\"  hotline \"见公告\"  discipline \"廉洁自律\"  approved County 2023-04-10");
		line("  team \"第一巡察组\" { leader Zhou  deputy Wu  inspector Zheng { job talks }  "
				+ "inspector Xu { job finance }  inspector Feng { job documents } }");
		line("}");
		findings(findings);
		for (int i = 1; i <= findings; i++) {
			line("claim P" + i + " by L" + (1 + i % MEMBERS));
			line("cause of P" + i + " \"责任没有压实到岗到人，第" + i + "个问题\"");
		}
		line("rectification Plan1 \"巡察整改方案\" {");
		line("  for F1");
		line("  group \"巡察整改工作领导小组\" { kind rectifying  head L1  deputies L2  members L3  office D1 }");
		line("  adopted 2023-07-14 at special meeting { chair L1 }");
		line("  reports { progress 2023-09-06  principal 2023-09-06 }");
		line("  every week on Monday dispatch, report");
		for (int i = 1; i <= measures; i++) {
			measure(i, findings);
		}
		line("}");
		return out.toString();
	}

	private void committee() {
		line("committee Town \"某镇党委\" {");
		line("  parent County  secretary L1");
		for (int i = 1; i <= AREAS.size(); i++) {
			line("  area A" + i + " \"" + AREAS.get(i - 1) + "\"");
		}
		for (int i = 1; i <= MEMBERS; i++) {
			line("  member L" + i + " \"" + (char) ('一' + i) + "某\" { posts \"党委委员\"  portfolio A" + (1 + (i - 1) % AREAS.size())
					+ "  departments D" + i + " }");
			line("  department D" + i + " \"第" + i + "科室\" { head H" + i + " \"赵某\" }");
		}
		line("  duty principal { holder Town }");
		line("  duty supervisory { holder L2 }");
		line("  duty first { holder L1 }");
		line("  duty dual { holder L1, L3 }");
		line("}");
	}

	private void findings(int count) {
		line("feedback F1 \"巡察反馈意见\" {");
		line("  of I1  to Town  on 2023-07-06  approved County");
		line("  aspect X1 \"思想政治建设\" {");
		for (int i = 1; i <= count; i++) {
			line("    finding P" + i + " \"工作落实不到位之" + i + "\" {");
			line("      text \"调查研究不深入，工作落实不到位，制度执行不严格，第" + i + "个问题\"  areas A" + (1 + i % AREAS.size()));
			line("      manifestation M1 \"记录缺失\" { evidence \"台账" + i + "份\" }");
			line("    }");
		}
		line("  }");
		line("}");
	}

	private void measure(int i, int findings) {
		int finding = 1 + (i - 1) % findings;
		int member = 1 + finding % MEMBERS;
		var leader = i % 50 == 0 ? "" : "  leader L" + member;
		line("  measure C" + i + " \"" + WORKS.get(i % WORKS.size()) + "（第" + i + "项）\" {");
		line("    for P" + finding + ", P" + finding + ".M1  kind timed" + leader + "  department D" + member + "  person H" + member);
		line("    goal \"制度健全、执行到位\"  criterion \"记录齐全，抽查合格率达到95%\"  start 2023-07-17  due " + (i % 70 == 0 ? "2023-08-18" : "2023-09-05")
				+ "  status ongoing");
		if (i % 3 == 0) {
			line("    progress 2023-08-21 \"已完成" + i % 100 + "%\"");
		}
		line("  }");
	}

	private void line(String text) {
		out.append(text).append('\n');
	}
}
