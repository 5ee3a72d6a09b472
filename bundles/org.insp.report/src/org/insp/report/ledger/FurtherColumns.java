/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.insp.model.FieldKind;
import org.insp.model.MoneyUnit;
import org.insp.model.fields.FieldNumbers;
import org.insp.report.read.GridCell;

/** Decides by heading and values what sort of values a further column has. */
final class FurtherColumns {

	private static final Pattern BRACKETS = Pattern.compile("[（(]([^）)]+)[）)]");
	private static final Pattern MONEY = Pattern.compile("金额|资金|经费|费用|款|cost|amount|budget|resources", Pattern.CASE_INSENSITIVE);
	private static final Pattern PEOPLE = Pattern.compile(".*(?:人|人员|负责人|领导|责任人)|.*\\b(?:by|owner|lead)", Pattern.CASE_INSENSITIVE);
	/** What is written in figures and is no number. */
	private static final Pattern CODES = Pattern.compile("电话|手机|编号|文号|账号|代码|phone|\\bid\\b|code", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBERS = Pattern.compile("[\\d,，.]+\\s*[%％]?");

	private FurtherColumns() {
	}

	/** Returns the field of a column with a heading and values that are not empty. */
	static LedgerField field(String path, List<GridCell> values, LedgerHead head) {
		var unit = unit(path, head);
		return new LedgerField(TableHead.written(path), values.isEmpty() ? FieldKind.TEXT : kind(path, values, unit, head), unit);
	}

	private static String unit(String path, LedgerHead head) {
		var brackets = BRACKETS.matcher(TableHead.lowest(path));
		while (brackets.find()) {
			var unit = brackets.group(1).replaceFirst("^单位[:：]", "").strip();
			if (MoneyUnit.of(unit).isPresent() || unit.matches("[项个件条人次处份名户套台]+|天|日")) {
				return unit;
			}
		}
		return head.moneyUnit() != null && MONEY.matcher(path).find() ? head.moneyUnit() : null;
	}

	private static FieldKind kind(String path, List<GridCell> values, String unit, LedgerHead head) {
		boolean isMoney = unit != null && MoneyUnit.of(unit).isPresent();
		if (all(values,
				cell -> cell.date() != null || cell.number() == null && DateCell.read(cell, head).map(found -> found.date().date() != null
						&& found.date().wording().equals(found.date().date().toString())).orElse(false))) {
			return FieldKind.DATE;
		} else if (isMoney && all(values, cell -> FieldNumbers.amount(cell.text().replaceAll("^[$￥¥]", "")).isPresent())) {
			return FieldKind.AMOUNT;
		} else if (!CODES.matcher(path).find()
				&& all(values, cell -> NUMBERS.matcher(cell.text()).matches() && FieldNumbers.number(cell.text()).isPresent())) {
			return FieldKind.NUMBER;
		}
		return PEOPLE.matcher(HeadingWords.plain(path)).matches() && all(values, FurtherColumns::isPeople)
				? FieldKind.PERSON
				: FieldKind.TEXT;
	}

	private static boolean isPeople(GridCell cell) {
		var people = PeopleCell.of(cell.text());
		return people.unknown().isEmpty() && !people.people().isEmpty();
	}

	private static boolean all(List<GridCell> values, Predicate<GridCell> condition) {
		return values.stream().allMatch(condition);
	}
}
