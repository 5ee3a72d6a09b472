/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger becomes a folder that the other commands read. */
class ImportCommandTest {

	private static final String LEDGER = """
			填报时间：2024年3月1日,,,,
			序号,存在问题,整改措施,责任人,整改时限
			1,学习记录不全。,补齐记录。,王某,4月底前
			2,公示不及时。,每月公示。,各支部,长期坚持
			""";

	@TempDir
	Path dir;

	@Test
	void aLedgerBecomesAModel() throws IOException {
		var file = Files.writeString(dir.resolve("台账.csv"), LEDGER);
		var folder = dir.resolve("model");
		var result = insp("import", file, "-o", folder, "--lang", "zh");
		assertEquals("", result.err());
		assertEquals(1, result.exit());
		assertTrue(result.out().contains("  E  整改时限 → 时限"), result.out());
		assertTrue(result.out().contains("2 个问题、2 条措施"), result.out());
		assertTrue(result.out().contains("台账!D4  不能确定是不是人名：各支部"), result.out());
		var text = Files.readString(folder.resolve("ledger.insp"));
		assertTrue(text.contains("时限 2024年4月底前"), text);
		assertTrue(text.contains("// 台账!D4 不能确定是不是人名：各支部"), text);
		assertEquals(0, insp("check", folder, "--fail-on", "never").exit());
		assertTrue(insp("report", "ledger", folder, "--format", "csv").out().contains("补齐记录。"));
	}

	@Test
	void whatAColumnHoldsCanBeSaid() throws IOException {
		var file = Files.writeString(dir.resolve("台账.csv"), """
				序号,事项,整改措施,牵头处室,内部编号,整改时限
				1,学习记录不全。,补齐记录。,办公室,甲-1,2024年4月底前
				2,公示不及时。,每月公示。,财务科,甲-2,2024年5月底前
				""");
		var taken = insp("import", file, "-o", dir.resolve("as-is"), "--lang", "zh");
		assertTrue(taken.out().contains("事项 → 字段"), taken.out());
		var said = insp("import", file, "-o", dir.resolve("said"), "--lang", "zh", "--column", "事项=finding", "--column",
				"牵头处室=责任科室", "--column", "内部编号=不取");
		assertEquals("", said.err());
		assertTrue(said.out().contains("  B  事项 → 问题\n"), said.out());
		assertTrue(said.out().contains("  D  牵头处室 → 责任科室或单位\n  E  内部编号 → 不取\n"), said.out());
		assertTrue(said.out().contains("2 个问题、2 条措施"), said.out());
		var text = Files.readString(dir.resolve("said/ledger.insp"));
		assertTrue(text.contains("责任科室 财务科") && !text.contains("甲-"), text);
		var wrong = insp("import", file, "-o", dir.resolve("none"), "--column", "事项=subject");
		assertEquals(2, wrong.exit());
		assertTrue(wrong.err().contains("finding, manifestation, cause, measure"), wrong.err());
		assertEquals(2, insp("import", file, "--into", dir, "--column", "事项=finding").exit());
	}

	@Test
	void filesAreOnlyReplacedWhereThatIsAskedFor() throws IOException {
		var file = Files.writeString(dir.resolve("台账.csv"), LEDGER);
		var folder = dir.resolve("model");
		insp("import", file, "-o", folder);
		Files.writeString(folder.resolve("people.insp"), "人员 李某\n");
		var again = insp("import", file, "-o", folder, "--lang", "zh");
		assertEquals(2, again.exit());
		assertTrue(again.err().endsWith("已存在；要覆盖，请加 --force\n"), again.err());
		assertEquals("人员 李某\n", Files.readString(folder.resolve("people.insp")));
		assertEquals(1, insp("import", file, "-o", folder, "--force").exit());
		assertTrue(Files.readString(folder.resolve("people.insp")).contains("王某"));
	}

	@Test
	void whatIsNoLedgerIsSaid() throws IOException {
		var text = insp("import", Files.writeString(dir.resolve("notes.csv"), "a,b\n1,2\n"));
		assertEquals(2, text.exit());
		assertTrue(text.err().contains("no ledger found"), text.err());
		var broken = insp("import", Files.writeString(dir.resolve("broken.xlsx"), "no workbook"));
		assertEquals(2, broken.exit());
		assertTrue(broken.err().contains("is damaged"), broken.err());
		assertEquals(2, insp("import", dir.resolve("none.xlsx")).exit());
	}

	@Test
	void anExportedLedgerGoesBackIntoItsModel() throws IOException {
		var folder = Files.createDirectory(dir.resolve("model"));
		var plan = """
				模型 "甲" { 语言 zh  基准日期 2024-03-02 }
				整改方案 R {
				  措施 C1 "补齐记录" { 状态 未启动 }   // 第一条
				}
				""";
		Files.writeString(folder.resolve("model.insp"), plan);
		var file = dir.resolve("台账.xlsx");
		assertEquals(0, insp("report", "ledger", folder, "-o", file).exit());
		assertEquals(0, insp("import", file, "--into", folder, "--dry-run").exit());
		var meanwhile = plan.replace("未启动", "正在推进");
		Files.writeString(folder.resolve("model.insp"), meanwhile);
		var unchanged = insp("import", file, "--into", folder, "--lang", "zh");
		assertEquals("0 台账与模型一致。", unchanged.exit() + " " + unchanged.out().strip());
		assertEquals(meanwhile, Files.readString(folder.resolve("model.insp")));
		var again = insp("import", file, "-o", dir.resolve("anew"), "--lang", "zh");
		assertFalse(again.out().contains("insp →"), again.out());
	}

	@Test
	void aLedgerThatSaysNotOfWhichModelItIsCannotGoBack() throws IOException {
		var file = Files.writeString(dir.resolve("台账.csv"), LEDGER);
		var model = Files.writeString(dir.resolve("m.insp"), "人员 王某\n");
		var into = insp("import", file, "--into", model, "--lang", "zh");
		assertEquals(2, into.exit());
		assertTrue(into.err().contains("没有写明由哪个模型导出"), into.err());
		assertEquals(2, insp("import", file, "--into", model, "--force").exit());
		assertEquals(2, insp("import", file, "--delete").exit());
	}
}
