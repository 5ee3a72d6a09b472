/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cause;
import org.insp.model.Closure;
import org.insp.model.Count;
import org.insp.model.Finding;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Meeting;
import org.insp.model.Member;
import org.insp.model.RectificationPlan;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.junit.jupiter.api.Test;

/** Tests of what elements are called in messages. */
class LabelsTest {

	private final InspModel model = DslTestSupport.load(Path.of("testdata/sample/town")).model();

	private EObject first(Class<? extends EObject> type) {
		return model.all(type).findFirst().orElseThrow();
	}

	private static void assertLabels(String english, String chinese, EObject element) {
		assertEquals(english, ElementLabels.label(element, Language.EN));
		assertEquals(chinese, ElementLabels.label(element, Language.ZH));
	}

	@Test
	void peopleGoByTheirTitleAndOtherThingsByKindAndName() {
		assertLabels("张某", "张某", first(Member.class));
		assertLabels("finding P1", "问题 P1", first(Finding.class));
		assertLabels("manifestation P1.M1", "问题表现 P1.M1", first(Manifestation.class));
	}

	@Test
	void whatHasNoNameIsCalledByWhatItBelongsTo() {
		var closure = (Closure) first(Closure.class);
		assertLabels("closure of measure C1", "措施 C1 的销号", closure);
		assertLabels("signature of closure of measure C1", "措施 C1 的销号的批准", closure.getApproved());
		assertLabels("meeting of rectification plan Plan1", "整改方案 Plan1 的通过会议", first(Meeting.class));
		assertLabels("cause of finding P1", "问题 P1 的原因", first(Cause.class));
	}

	@Test
	void countsAreLabelledWithTheirUnit() {
		var totals = ((RectificationPlan) first(RectificationPlan.class)).getDeclared().get(0);
		assertLabels("1 measure", "1 条措施", totals.getCounts().get(0));
		assertLabels("4 aspects", "4 个方面", first(Count.class));
	}

	@Test
	void chineseNamesAreSetOffByQuotesAndChineseWordsByNothing() {
		var finding = (Finding) first(Finding.class);
		finding.setName("学习");
		assertLabels("finding 学习", "问题“学习”", finding);
		assertEquals("张某未分管领域 A1，Li 的领域", MessageBundle.fill("{0} 未分管领域 {1}，{2} 的领域", "张某", "A1", "Li"));
	}
}
