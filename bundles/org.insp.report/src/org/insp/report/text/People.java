/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.dsl.text.QuotedText;
import org.insp.report.document.DocumentHead;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.ledger.LedgerValue;

/** The people and departments of a ledger: each is declared once, however often it is written. */
final class People {

	private final DeclaredNames names = new DeclaredNames();
	private final Map<String, Set<String>> leaders = new LinkedHashMap<>();
	private final Map<String, Set<String>> others = new LinkedHashMap<>();
	private final Set<String> departments = new LinkedHashSet<>();
	private final String body;
	private final boolean isCommittee;

	/**
	 * @param content what the ledger says
	 * @param document what only documents say, or null
	 * @param isParty whether it is a committee of the party that is inspected
	 */
	People(LedgerContent content, DocumentHead document, boolean isParty) {
		body = content.head().body();
		var all = content.measures().stream().flatMap(measure -> Stream.concat(Stream.of(measure), measure.steps().stream())).toList();
		all.stream().flatMap(measure -> measure.leaders().stream()).forEach(person -> add(leaders, person));
		all.stream().flatMap(measure -> measure.persons().stream()).forEach(this::addOther);
		Stream.concat(content.findings().stream().flatMap(finding -> finding.further().stream()),
				all.stream().flatMap(measure -> measure.further().stream())).map(LedgerValue::persons).flatMap(List::stream)
				.forEach(this::addOther);
		all.stream().flatMap(People::departments).forEach(departments::add);
		if (document != null && document.group() != null) {
			Stream.concat(document.group().heads().stream(), document.group().deputies().stream()).forEach(person -> add(leaders, person));
			Optional.ofNullable(document.group().office()).ifPresent(departments::add);
		}
		isCommittee = isParty || !leaders.isEmpty();
		Stream.concat(leaders.keySet().stream(), others.keySet().stream()).forEach(names::of);
	}

	private static Stream<String> departments(LedgerMeasure measure) {
		return Stream.concat(measure.departments().stream(), measure.cooperators().stream());
	}

	private void addOther(LedgerPerson person) {
		add(leaders.containsKey(person.name()) ? leaders : others, person);
	}

	private static void add(Map<String, Set<String>> people, LedgerPerson person) {
		var posts = people.computeIfAbsent(person.name(), name -> new LinkedHashSet<>());
		if (person.post() != null) {
			posts.add(person.post());
		}
	}

	/** Returns the names of people as they are written. */
	List<String> names(List<LedgerPerson> people) {
		return people.stream().map(person -> names.written(person.name())).distinct().toList();
	}

	/** Returns the name of a title as it is written. */
	String name(String title) {
		return names.written(title);
	}

	/** Returns the names of departments as they are written. */
	List<String> departments(List<String> titles) {
		return titles.stream().map(names::written).distinct().toList();
	}

	/** Returns the name of whose ledger it is; empty if it does not say so. */
	String body() {
		return body.isEmpty() ? "" : names.written(body);
	}

	/** Writes the declarations. */
	String text(BlockWriter out) {
		if (isCommittee && !leaders.isEmpty()) {
			out.open("committee", body.isEmpty() ? "" : declaration(body));
			leaders.forEach((name, posts) -> person(out, "leader@committee", name, posts));
			departments.stream().filter(title -> !title.equals(body))
					.forEach(title -> out.clause("department@committee", declaration(title)));
			out.close();
		} else {
			Stream.concat(Stream.of(body).filter(title -> !title.isEmpty()), departments.stream()).distinct()
					.forEach(title -> out.clause("organization", declaration(title)));
		}
		others.forEach((name, posts) -> person(out, "person@file", name, posts));
		return out.toString();
	}

	private String declaration(String title) {
		return names.of(title).equals(title) ? names.written(title) : names.written(title) + ' ' + QuotedText.quote(title);
	}

	private void person(BlockWriter out, String keyword, String name, Set<String> posts) {
		if (posts.isEmpty()) {
			out.clause(keyword, declaration(name));
		} else {
			out.open(keyword, declaration(name)).list("posts", posts.stream().map(QuotedText::quote).toList()).close();
		}
	}
}
