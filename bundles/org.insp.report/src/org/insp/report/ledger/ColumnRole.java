/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** What a column of a ledger holds. */
public enum ColumnRole {
	/** The number of a row or of a finding. */
	NUMBER(""),
	/** The group of findings. */
	ASPECT("aspect"),
	/** The problem. */
	FINDING("finding"),
	/** How it shows. */
	MANIFESTATION("manifestation"),
	/** Why it arose. */
	CAUSE("cause"),
	/** What is done. */
	MEASURE("measure"),
	/** A part of what is done. */
	STEP("step"),
	/** What is to be achieved. */
	GOAL("goal"),
	/** How one verifies it. */
	CRITERION("criterion"),
	/** Who of the leadership answers. */
	LEADER("leader"),
	/** Who does it. */
	PERSON("person"),
	/** Leaders and persons without saying which. */
	PEOPLE(""),
	/** The department in charge. */
	DEPARTMENT("department"),
	/** The department in charge, with its person. */
	DEPARTMENT_PERSON(""),
	/** The departments that help. */
	COOPERATOR("coop"),
	/** When the work begins. */
	START("start"),
	/** By when it is done. */
	DUE("due"),
	/** When it was really done. */
	COMPLETED("completed on"),
	/** When it was signed off. */
	CLOSED("closure"),
	/** The kind of measure. */
	KIND("kind"),
	/** What was done. */
	PROGRESS("progress"),
	/** What it led to. */
	EFFECT("effect"),
	/** How far it has come. */
	STATUS("status"),
	/** The documents that prove it. */
	EVIDENCE("evidence"),
	/** Anything else: a further field. */
	FURTHER(""),
	/** Nothing that is taken over. */
	LEFT_OUT("");

	private final String keyword;

	ColumnRole(String keyword) {
		this.keyword = keyword;
	}

	/** Returns the keyword of the vocabulary whose words head such columns; empty where there is none. */
	String keyword() {
		return keyword;
	}

	/** Returns the role of an id, of what it is called in either language, or of a word that heads such columns. */
	public static Optional<ColumnRole> of(String word) {
		return Stream.of(values()).filter(role -> Stream.of(role.id(), role.title(Language.ZH), role.title(Language.EN))
				.anyMatch(word::equals)).findFirst().or(() -> HeadingWords.meaning(word).map(HeadingWords.Meaning::role));
	}

	/** Returns what the role is called in a language. */
	public String title(Language language) {
		return MessageBundle.of(ColumnRole.class, language).get("role." + id());
	}

	/** Returns the name by which messages and the command line call it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns whether a table without such a column is hardly a ledger. */
	boolean isIndispensable() {
		return this == FINDING || this == MEASURE;
	}

	/** Returns whether the column is about the finding, not about what is done. */
	boolean isOfFinding() {
		return compareTo(MEASURE) < 0;
	}
}
