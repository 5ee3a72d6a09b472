/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.insp.report.read.Grid;

/** What a row below the heading is. */
enum RowKind {
	/** A finding, a measure, or a part of one. */
	DATA,
	/** The name of an aspect across the table. */
	BAND,
	/** A total or subtotal. */
	TOTAL,
	/** An example of how to fill in the form. */
	EXAMPLE,
	/** Nothing, or nothing but a number. */
	EMPTY,
	/** Signatures or notes: the table has ended. */
	END;

	private static final Pattern TOTALS =
			Pattern.compile("(?:小|合|总|累|共)\\s*计.*|(?:sub)?-?total\\b.*|grand total\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern NOTES = Pattern.compile("(?:注|备注|说明|填表说明|填报说明|注释|notes?)\\s*[:：1１].*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern SIGNATURES = Pattern.compile(
			".*?(?:签字|签名|签章|盖章|填表人|填报人|制表人?|审核人?|审批人?|复核人?|经办人|联系人|联系电话|填报时间|填报日期|主要负责人|单位负责人|分管领导)\\s*"
					+ "(?:[（(][^）)]*[）)])?\\s*[:：].*|.*(?:signature|prepared by|approved by|reviewed by)\\s*:.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern EXAMPLES = Pattern.compile("(?:示?例|样例|填写示例|example|e\\.g\\.)[:：]?", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.\\-][0-9]+)*[.、]?|[A-Za-z]{0,6}-?[0-9][\\w.\\-]*");
	private static final Pattern ORDINAL = Pattern.compile(
			"(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十0-9]+[部方章类]|[IVX]+\\.|Part |Section ).*", Pattern.DOTALL);
	/** How many cells a row of signatures has at most. */
	private static final int FEW = 4;

	/** Returns what a row of a table is. */
	static RowKind of(Grid grid, int row, TableBody table) {
		var filled = IntStream.range(0, grid.columns()).filter(column -> !grid.cell(row, column).isEmpty()).toArray();
		if (filled.length == 0) {
			return EMPTY;
		}
		var first = grid.cell(row, filled[0]);
		var all = IntStream.of(filled).mapToObj(column -> grid.cell(row, column).text()).collect(Collectors.joining(" "));
		if (TOTALS.matcher(first.text()).matches()) {
			return TOTAL;
		} else if (NOTES.matcher(first.text()).matches() && filled.length <= FEW
				|| filled.length <= FEW
						&& (SIGNATURES.matcher(first.text()).matches() || !table.hasText(row) && SIGNATURES.matcher(all).matches())) {
			return END;
		} else if (EXAMPLES.matcher(first.text()).matches()) {
			return EXAMPLE;
		}
		return filled.length > 1 ? DATA : single(grid, row, filled[0], table);
	}

	/** What a row with one cell is. */
	private static RowKind single(Grid grid, int row, int column, TableBody table) {
		var text = grid.cell(row, column).text();
		boolean isWide = grid.span(row, column).filter(span -> (span.right() - span.left() + 1) * 2 > table.width()).isPresent();
		boolean isCounted = grid.cell(row, column).number() != null || NUMBER.matcher(text).matches();
		if (isWide || column == table.first() && !table.isTextual(column) && !isCounted) {
			return text.length() <= 60 || ORDINAL.matcher(text).matches() ? BAND : END;
		}
		return isCounted && !table.isTextual(column) ? EMPTY : DATA;
	}
}
