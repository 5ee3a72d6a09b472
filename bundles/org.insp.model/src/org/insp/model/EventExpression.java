/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.DatePeriod.Anchor;
import org.insp.model.DatePeriod.Counted;

/**
 * The words for a number of days or months after an event that no element of the model stands for: 收到审计报告后60日内, "within 90 days of
 * detection".
 *
 * @param written what is written
 * @param count the number and its unit
 * @param event the event in words
 * @param isFrom whether it is counted "from" the event rather than "after" it
 */
record EventExpression(String written, RelativeExpression count, String event, boolean isFrom) implements DateExpression {

	private static final Map<String, String> EVENTS = new LinkedHashMap<>();
	static {
		EVENTS.put("发现", "detection");
		EVENTS.put("收到审计报告", "receipt of the audit report");
		EVENTS.put("收到报告", "receipt of the report");
		EVENTS.put("收到通知", "receipt of the notice");
		EVENTS.put("收到整改通知", "receipt of the rectification notice");
		EVENTS.put("收到决定", "receipt of the decision");
		EVENTS.put("审计报告印发", "issue of the audit report");
		EVENTS.put("方案印发", "issue of the plan");
		EVENTS.put("批准", "approval");
	}

	private static final String CHINESE_EVENT =
			"(?<how>自|从)?(?<e>(?!\\p{IsHan}*(?:时限|期限|时间))\\p{IsHan}{2,16}?)(?<from>之日起|之日|起)?(?<after>之后|以后|后)? ?";
	private static final String CHINESE_COUNT = "(?<count>" + RelativeExpression.CHINESE + "(?: ?(?:内|之内|以内))?)";
	private static final String OBJECT =
			"(?: of (?:the |this )?(?:final |draft |audit |inspection |rectification )?"
					+ "(?:report|feedback|notice|letter|decision|order|finding|findings|weakness|incident|plan))?";
	private static final String ENGLISH_EVENT = "(?:the )?(?:date of )?(?:the )?(?:(?:detection|discovery|identification|notification"
			+ "|approval|publication|issue|issuance|release|signature|completion|receipt)" + OBJECT
			+ "|(?:final |audit |inspection )?(?:report|notice|incident|audit|inspection|finding)(?: date)?)";
	private static final String ENGLISH_COUNT = "(?<count>(?:within )?" + RelativeExpression.ENGLISH + ")";
	private static final String HOW = " (?<how>after|of|from|following) ";
	private static final Pattern OF_REPORT = Pattern.compile(
			"(?:收到|接到|印发|下发|出具)?\\p{IsHan}*(?:审计|检查|督察|巡察|巡视|反馈)\\p{IsHan}{0,2}(?:报告|意见)?\\p{IsHan}{0,2}|(?:收到|接到)报告"
					+ "|.*\\b(?:report|feedback|letter|audit)\\b.*");
	private static final Pattern OF_DETECTION =
			Pattern.compile("\\p{IsHan}*(?:发现|查出|排查)\\p{IsHan}*|.*\\b(?:detection|discovery|identification|findings?|weakness)\\b.*");
	private static final Pattern OF_PLAN = Pattern.compile("\\p{IsHan}*方案\\p{IsHan}*|.*\\b(?:adoption|plan)\\b.*");

	/** The forms that begin a clause's value; those of English name events of a list, so that they end where the next clause begins. */
	static final List<Form> FORMS = List.of(form(CHINESE_EVENT + CHINESE_COUNT), form(ENGLISH_COUNT + HOW + "(?<e>" + ENGLISH_EVENT + ")"));

	/** Any event in English, for what stands in quotation marks. */
	static final Form QUOTED = form(ENGLISH_COUNT + HOW + "(?<e>\\p{L}[\\p{L}' -]{2,60})");

	private static Form form(String pattern) {
		return new Form(Pattern.compile(pattern), EventExpression::of);
	}

	private static EventExpression of(Matcher match) {
		var how = match.group("how");
		boolean isChinese = match.pattern().pattern().contains("?<from>");
		boolean isFrom = isChinese ? match.group("from") != null : how.equals("from");
		return new EventExpression(match.group(), RelativeExpression.read(match.group("count")), match.group("e"), isFrom);
	}

	@Override
	public DatePeriod period() {
		var counted = (Counted) count.period();
		return new Counted(counted.amount(), counted.unit(), counted.isHalfMore(), anchor());
	}

	private Anchor anchor() {
		return OF_DETECTION.matcher(event).matches()
				? Anchor.DETECTION
				: OF_REPORT.matcher(event).matches() ? Anchor.FEEDBACK
				: OF_PLAN.matcher(event).matches() ? Anchor.ADOPTION
				: Anchor.OTHER;
	}

	@Override
	public String in(Language language) {
		if (language == Language.ZH) {
			return EVENTS.entrySet().stream().filter(each -> each.getValue().equals(event)).map(Map.Entry::getKey).findFirst()
					.map(known -> (isFrom ? "自" + known + "之日起" : known + "后") + count.in(language)).orElse(written);
		}
		var known = EVENTS.get(event);
		return known == null ? written : count.in(language) + (isFrom ? " from " : count.isWithin() ? " of " : " after ") + known;
	}
}
