/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.InspPackage.Literals;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.text.LocalWords;

/** Words for kinds and statuses that ledgers have where others are expected. */
public final class StatusWords {

	private static final Map<String, MeasureKind> KINDS = Map.of("kind.immediate", MeasureKind.IMMEDIATE, "kind.timed", MeasureKind.TIMED,
			"kind.long-term", MeasureKind.LONG_TERM);

	private static final Pattern NOT_BEGUN = Pattern.compile("未(?:启动|开始|开展|动|实施|整改$)|尚未(?:启动|开始|开展|整改$)|^待|not |pending");
	private static final Pattern NEARLY = Pattern.compile("基本|nearly|mostly");
	private static final Pattern ON_THE_WAY = Pattern.compile("未|一半|过半|半数|大部|部分|正在|推进|中$|阶段|in progress|delayed|partly|started|on track");
	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.\\d+)?\\s*[%％]");
	/** What closing a measure is called: somebody else has looked, and it is not only reported as done. */
	private static final Pattern SIGNED_OFF = Pattern.compile("(?<![未待请])销号|验收(?:通过|合格)|通过验收");
	private static final int WHOLE = 100;
	private static final Pattern DONE = Pattern.compile("已|完成|办结|销号|验收通过|到位|合格|complete|closed|done|resolved");

	private StatusWords() {
	}

	/** Returns the kind that a text is as a whole. */
	public static Optional<MeasureKind> kind(String text) {
		var plain = text.strip().toLowerCase(Locale.ROOT);
		return LocalWords.meaning(Literals.MEASURE_KIND, plain).map(LocalWords.Meaning::value).map(MeasureKind.class::cast)
				.or(() -> KINDS.entrySet().stream().filter(kind -> HeadingWords.list(kind.getKey()).contains(plain))
						.map(Map.Entry::getValue)
						.findFirst());
	}

	/** Returns the status that a text is as a whole. */
	static Optional<MeasureStatus> status(String text) {
		var plain = text.strip().toLowerCase(Locale.ROOT);
		return LocalWords.meaning(Literals.MEASURE_STATUS, plain).map(LocalWords.Meaning::value).map(MeasureStatus.class::cast)
				.or(() -> HeadingWords.list("status.closed").contains(plain)
						? Optional.of(MeasureStatus.CLOSED)
						: HeadingWords.list("status.ongoing").contains(plain) ? Optional.of(MeasureStatus.ONGOING)
						: Optional.empty());
	}

	/** Returns whether a text says that only a part is done. */
	static boolean isPartial(String text) {
		var percent = PERCENT.matcher(text);
		return ON_THE_WAY.matcher(text).find() || percent.find() && Integer.parseInt(percent.group(1)) < WHOLE;
	}

	/** Returns whether a text says that a measure was signed off, which being done is not. */
	public static boolean isSignedOff(String text) {
		return SIGNED_OFF.matcher(text).find();
	}

	/** Returns what the word of a status seems to mean, by what its parts usually say; empty where they say nothing. */
	public static Optional<MeasureStatus> meaning(String text) {
		var plain = text.strip().toLowerCase(Locale.ROOT);
		return status(plain).or(() -> {
			if (NOT_BEGUN.matcher(plain).find()) {
				return Optional.of(MeasureStatus.PLANNED);
			} else if (NEARLY.matcher(plain).find()) {
				return Optional.of(MeasureStatus.VERIFIED);
			}
			return isPartial(plain)
					? Optional.of(MeasureStatus.ONGOING)
					: DONE.matcher(plain).find() ? Optional.of(MeasureStatus.CLOSED)
					: Optional.empty();
		});
	}
}
