/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below the text of a document: how to reach its author, who signed it and when. */
final class DocumentEnd {

	private static final Pattern BELOW = Pattern.compile("(?:(?:中共|中国共产党).{2,30}(?:委员会|党组|总支部?|支部)|"
			+ "(?:欢迎|特此).*|[（(]此件.*[）)]|附件.*|"
			+ "(?:自查|填报|报告|报送|整改)(?:单位|人|日期|时间)[:：].*|.{0,12}(?:电话|邮箱|信箱|地址|邮编|邮政编码|传真|联系人|联系方式)[^。]*[:：].*|.{0,12}联系方式(?:如下)?[:：]?)");

	private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");
	/** Who signed, in the line above the day: no sentence. */
	private static final Pattern SIGNED = Pattern.compile("[^。；，：;:,]{2,30}(?:[委局部组会办所站院校]|支部|小组|中心|公司|集团|学校|街道|[镇乡村县区市])");

	private DocumentEnd() {
	}

	/** Returns how many of the paragraphs are the text of a document. */
	static int of(List<String> paragraphs) {
		int end = paragraphs.size();
		while (end > 0 && (isBelow(paragraphs.get(end - 1)) || end < paragraphs.size() && isSigned(paragraphs, end))) {
			end--;
		}
		return end;
	}

	private static boolean isSigned(List<String> paragraphs, int end) {
		return DAY.matcher(plain(paragraphs.get(end))).matches() && SIGNED.matcher(plain(paragraphs.get(end - 1))).matches()
				&& NumberMark.of(paragraphs.get(end - 1).strip()).isEmpty();
	}

	private static String plain(String paragraph) {
		return paragraph.replaceAll("[\\s　]+", "");
	}

	private static boolean isBelow(String paragraph) {
		var plain = plain(paragraph);
		return plain.isEmpty() || DAY.matcher(plain).matches() || BELOW.matcher(plain).matches();
	}
}
