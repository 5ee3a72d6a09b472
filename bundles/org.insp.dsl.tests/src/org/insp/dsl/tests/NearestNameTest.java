/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.model.Claim;
import org.insp.model.Committee;
import org.insp.model.Document;
import org.insp.model.Feedback;
import org.insp.model.InspectionPlan;
import org.insp.model.Inspector;
import org.insp.model.Measure;
import org.insp.model.Pledge;
import org.insp.model.RectificationPlan;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two bodies inspected have the same names, and each name means the nearest. */
class NearestNameTest {

	/** A body with its inspection, feedback and plan; X tells it from the other. */
	private static final List<String> BODY = List.of("""
			被巡察党组织 党委X "党委" {
			  书记 张某  党委委员 张某 { 职务 "党委书记" 分管领域 民生 分管科室 办公室 联系村 东村 }  党委委员 王某 { 职务 "委员" 分管科室 办公室 }
			  领域 民生  科室 办公室 { 负责人 李某 }  村 东村 { 负责人 赵某 }
			  责任 第一责任人 { 责任主体 张某 范围 民生 }
			}
			""", """
			巡察 I%1$s "巡察" {
			  对象 党委%1$s  自 2023-04-20 至 2023-05-20  延伸村 东村
			  巡察组 G%1$s { 组长 周某  组员 李某 { 分工 财务 }  联络员 王某  线索管理 李某  回避 李某 { 事项 东村 理由 "曾任职" } }
			}
			""", """
			反馈意见 F%1$s "反馈" { 巡察 I%1$s  致 党委%1$s  日期 2023-07-06  方面 A1 { 问题 P1 "不深入" { 涉及领域 民生 } } }
			""", """
			认领 F%1$s.P1 由 王某
			""", """
			整改方案 Z%1$s "方案" {
			  针对 F%1$s  领导小组 { 类别 整改工作 组长 张某 成员 王某 办公室 办公室 }
			  通过 2023-07-15 于 专题 会议 { 主持 张某 }
			  措施 C1 "研讨" { 针对 P1 涉及领域 民生 责任领导 王某 责任科室 办公室 责任人 李某 }
			}
			""", """
			调度记录 针对 Z%1$s 于 2023-07-24 { 主持 张某 C1 "完成一半" }
			""", """
			表态承诺 "立行立改" { 由 王某 落实 Z%1$s.C1 }
			""", """
			文件 D%1$s "方案" { 针对 Z%1$s 签发 张某 2023-07-17 }
			""", """
			交接 Z%1$s.C1 自 王某 至 张某 于 2023-08-01
			""");

	private static Stream<String> body(String letter) {
		return BODY.stream().map(text -> text.replace("党委X", "党委" + letter).replace("%1$s", letter));
	}

	private static List<String> linkingErrors(ModelScope model) {
		return DslTestSupport.problems(model).stream().filter(p -> p.violation() == null).map(Problem::code).toList();
	}

	@Test
	void namesMeanTheOwnBody() {
		var model = DslTestSupport.model(Stream.concat(body("甲"), body("乙")).reduce("", String::concat));
		assertEquals(List.of(), linkingErrors(model));
		var bodies = model.model().all(Committee.class).toList();
		var plans = model.model().all(RectificationPlan.class).toList();
		var claims = model.model().all(Claim.class).toList();
		var pledges = model.model().all(Pledge.class).toList();
		var documents = model.model().all(Document.class).toList();
		for (int i = 0; i < 2; i++) {
			var own = bodies.get(i);
			Measure measure = plans.get(i).getMeasures().get(0);
			assertTrue(Stream.of(measure.getLeaders().get(0), measure.getLeadDepartments().get(0), measure.getPersons().get(0),
					measure.getAreas().get(0), claims.get(i).getMembers().get(0), documents.get(i).getSigned().getBy(),
					plans.get(i).getGroup().getOffice()).allMatch(each -> EcoreUtil.isAncestor(own, each)), own.getName());
			assertSame(measure, pledges.get(i).getRealisedBy().get(0));
			var inspection = model.model().all(InspectionPlan.class).toList().get(i);
			assertTrue(EcoreUtil.isAncestor(own, inspection.getTeams().get(0).getLiaisons().get(0)), "who is inspected");
			assertTrue(
					inspection.getTeams().get(0).getClueKeeper() instanceof Inspector inspector
							&& inspector.eContainer() == inspection.getTeams().get(0));
			assertTrue(inspection.getTeams().get(0).getRecusals().get(0).getPerson() instanceof Inspector);
		}
	}

	@Property(tries = 40)
	void theOrderOfElementsDoesNotMatter(@ForAll long seed) {
		var parts = new ArrayList<>(Stream.concat(body("甲"), body("乙")).toList());
		Collections.shuffle(parts, new Random(seed));
		var model = DslTestSupport.model(String.join("", parts));
		assertEquals(List.of(), linkingErrors(model));
		model.model().all(Claim.class).forEach(claim -> assertSame(
				((Feedback) claim.getFindings().get(0).eContainer().eContainer()).getTo(), claim.getMembers().get(0).eContainer()));
	}

	@Test
	void whatIsNearNothingStaysAmbiguous() {
		var model = DslTestSupport.model(Stream.concat(body("甲"), body("乙")).reduce("", String::concat)
				+ "豁免 missing-goal-or-criterion 于 办公室 理由 \"略\"\n");
		assertEquals(List.of("ambiguous-name"), linkingErrors(model));
	}
}
