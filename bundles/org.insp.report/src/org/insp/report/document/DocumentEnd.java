/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below the text of a document: how to reach its author, who signed it and when. */
final class DocumentEnd {

	private static final Pattern BELOW = Pattern.compile("(?:\\d{4}年\\d{1,2}月\\d{1,2}日|(?:中共|中国共产党).{2,30}(?:委员会|党组|总支部?|支部)|"
			+ "(?:欢迎|特此).*|[（(]此件.*[）)]|附件.*|"
			+ ".{0,12}(?:电话|邮箱|信箱|地址|邮编|邮政编码|传真|联系人|联系方式)[^。]*[:：].*|.{0,12}联系方式(?:如下)?[:：]?)");

	private DocumentEnd() {
	}

	/** Returns how many of the paragraphs are the text of a document. */
	static int of(List<String> paragraphs) {
		int end = paragraphs.size();
		while (end > 0 && isBelow(paragraphs.get(end - 1))) {
			end--;
		}
		return end;
	}

	private static boolean isBelow(String paragraph) {
		var plain = paragraph.replaceAll("[\\s　]+", "");
		return plain.isEmpty() || BELOW.matcher(plain).matches();
	}
}
