/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.text.ChineseNumber;

/**
 * The number with which a paragraph begins.
 *
 * @param style how it is written
 * @param number its value
 * @param rest what follows it
 */
record NumberMark(Style style, int number, String rest) {

	/** The ways in which official documents number; the outer ones first (GB/T 9704). */
	enum Style {
		/** 一、 */
		CHAPTER("(?<n>[一二三四五六七八九十]{1,3})[、.．]"),
		/** （一） */
		SECTION("[（(](?<n>[一二三四五六七八九十]{1,3})[）)][、.．]?"),
		/** 1. – before a figure only where it cannot be a fraction: 1.2个县, 2.2023年. */
		FIGURE("(?<n>[0-9]{1,3})\\s*[.．、](?:(?![0-9])|(?=[0-9]{1,4}(?:个(?!百分)|[名家处所户人辆起笔份条])|20[0-9]{2}年))"),
		/** （1） */
		BRACKET("[（(]?(?<n>[0-9]{1,3})[）)][、.．]?"),
		/** ① */
		CIRCLE("(?<n>[①-⑳])[、.．]?"),
		/** 问题1： */
		FINDING("[【\\[［]?(?:反馈|存在)?问题\\s*[（(]?(?<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)]?\\s*[:：、.．】\\]］][:：]?"),
		/** 措施1： */
		MEASURE("[【\\[［]?(?:整改)?措施\\s*[（(]?(?<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)]?\\s*[:：、.．】\\]］][:：]?"),
		/** 第一， */
		ORDINAL("第(?<n>[一二三四五六七八九十]{1,3})[，,、:：]"),
		/** 一是 */
		ITEM("(?<n>[一二三四五六七八九十]{1,3})(?:是|要)");

		private final Pattern pattern;

		Style(String form) {
			pattern = Pattern.compile(form + "\\s*(?<rest>.*)", Pattern.DOTALL);
		}

		/** Returns whether such numbers stand before sentences, and never before headings. */
		boolean isOfSentences() {
			return this == ITEM || this == ORDINAL || this == CIRCLE;
		}
	}

	private static final List<Style> STYLES = List.of(Style.values());

	/** Returns the number with which a text begins, if it does. */
	static Optional<NumberMark> of(String text) {
		for (var style : STYLES) {
			var match = style.pattern.matcher(text);
			if (match.matches()) {
				return Optional.of(new NumberMark(style, ChineseNumber.parse(match.group("n")), match.group("rest").strip()));
			}
		}
		return Optional.empty();
	}
}
