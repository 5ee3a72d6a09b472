/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The places where a text says 巡查 (patrol) and means 巡察 (inspection). */
public final class PatrolTerm {

	/** The wrong term. */
	public static final String PATROL = "巡查";
	/** The right one. */
	public static final String INSPECTION = "巡察";

	/** Words for what only inspections have, what is done by inspections where no word says what is patrolled, and who inspects whom. */
	private static final Pattern MISUSE = Pattern.compile("巡查(反馈|整改|意见|领导小组|移交|利剑)"
			+ "|(?<=^|[^\\p{IsHan}]|[委次轮对被受合持实好进化治党项规])巡查(组|工作|办(?!法)|发现|方案|报告|监督|对象|期间)"
			+ "|(市委|区委|县委|党委|工委|省委|提级|交叉|联动|上轮|上一轮|本轮|首轮|接受|被|巡视)巡查");
	private static final Pattern PATROLLED = Pattern.compile("(安全|日常|网格|消防|治安|防火|防汛|护林|林|河|湖|库|堤|田|路|道|街面|社区|夜间|隐患|环保|环境|卫生|市场|"
			+ "食品|动态|生产|工地|现场|实地|每日|每周|定期|线上|无人机|执法|综治|矿山|地质|灾害|施工|控违|违建|综合治|大)巡查$");

	private PatrolTerm() {
	}

	/** The offsets at which the wrong term stands. */
	public static IntStream misuses(String text) {
		return MISUSE.matcher(text).results().mapToInt(misuse -> text.indexOf(PATROL, misuse.start()))
				.filter(at -> !PATROLLED.matcher(text.substring(0, at + PATROL.length())).find());
	}

	/** The text with the right term in the place of the wrong one. */
	public static String corrected(String text) {
		var corrected = new StringBuilder(text);
		misuses(text).forEach(at -> corrected.replace(at, at + PATROL.length(), INSPECTION));
		return corrected.toString();
	}
}
