/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words of documents that are terms of their own: some mean what a keyword does, others are like one in their letters only. */
final class OtherTerms {

	/** The keywords that a term stands for, in the blocks that have them. */
	private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
			of("科室", "支部", "党支部", "党总支", "股室", "站所", "下属单位", "二级单位", "内设机构"), of("村", "社区", "居委会", "行政村"),
			of("组织", "政府", "党委", "党组", "单位", "部门", "机关", "公司", "企业", "学校", "医院"), of("责任领导", "整改组长", "整改负责人"), of("时限", "期限"),
			of("due", "limit"),
			of("监督电话", "举报电话", "监督举报电话", "信访电话", "联系电话", "受理电话"), of("移交至", "移交", "转交", "送交"));

	/** Terms that no keyword is meant by, however near it comes. */
	private static final Set<String> OWN =
			Set.of("初验", "复验", "抽验", "督促单位", "督导单位", "村民小组", "村小组", "准备阶段", "动员阶段", "公示");

	private OtherTerms() {
	}

	private static Map.Entry<String, List<String>> of(String keyword, String... terms) {
		return Map.entry(keyword, List.of(terms));
	}

	/** Returns the keywords that a word means. */
	static Stream<String> meanings(String word) {
		return MEANINGS.entrySet().stream().filter(entry -> entry.getValue().contains(word)).map(Map.Entry::getKey);
	}

	/** Returns whether a word is no misspelt keyword. */
	static boolean isOwn(String word) {
		return OWN.contains(word);
	}
}
