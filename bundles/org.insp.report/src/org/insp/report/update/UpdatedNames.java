/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.edits.WrittenNames;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Actor;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.NamedElement;
import org.insp.report.input.ReportInput;
import org.insp.report.ledger.CellReader;

/** The people and organizations whom cells name, as they are written in the text; whom the model does not know is declared. */
final class UpdatedNames {

	private final ModelScope scope;
	private final ReportInput input;
	private final WrittenNames names;
	private final FileEdits edits;
	private final Consumer<UpdateItem> items;
	private final Map<String, String> declared = new LinkedHashMap<>();

	/**
	 * @param scope the model
	 * @param input what the ledger is made of
	 * @param edits gets the declarations
	 * @param items is told of them
	 */
	UpdatedNames(ModelScope scope, ReportInput input, FileEdits edits, Consumer<UpdateItem> items) {
		this.scope = scope;
		this.input = input;
		this.names = WrittenNames.of(scope);
		this.edits = edits;
		this.items = items;
	}

	/** The name that refers to an element; empty if none does. */
	Optional<String> reference(NamedElement target, EObject from, EReference reference) {
		return names.reference(target, from, reference);
	}

	/** The next name of a series. */
	String next(List<String> like, String otherwise) {
		return names.next(like, otherwise);
	}

	/**
	 * The names of a cell as they are written.
	 *
	 * @param cell the cell
	 * @param from the element that refers to them
	 * @param reference how it does
	 * @param kept what the element names already, as people read it and as it is written
	 */
	List<String> written(String cell, EObject from, EReference reference, Map<String, String> kept) throws RefusedCellException {
		var written = new ArrayList<String>();
		var whole = kept.get(cell.strip());
		for (var name : whole != null ? List.of(cell.strip()) : CellReader.names(cell)) {
			var known = kept.get(name);
			written.add(known != null ? known : written(name, from, reference));
		}
		return written;
	}

	private String written(String name, EObject from, EReference reference) throws RefusedCellException {
		var type = reference.getEReferenceType();
		var plain = type == Literals.PERSON ? CellReader.person(name).orElse(name) : name;
		var candidates = input.model().visible(Actor.class).filter(type::isInstance)
				.filter(actor -> Stream.of(name, plain)
						.anyMatch(each -> each.equals(input.texts().name(actor)) || each.equals(actor.getName())))
				.map(NamedElement.class::cast).sorted(Comparator.comparing(actor -> !isOwn(actor))).toList();
		for (var candidate : candidates) {
			var found = names.reference(candidate, from, reference);
			if (found.isPresent()) {
				return found.get();
			}
		}
		return declare(plain, type);
	}

	private boolean isOwn(EObject element) {
		return scope.own().contains(element.eResource());
	}

	/** Declares somebody beside those who belong to no organization of the model, else at the end of the file of the people. */
	private String declare(String title, EClass type) throws RefusedCellException {
		if (declared.containsKey(title)) {
			return declared.get(title);
		}
		if (!NameSyntax.isName(title) || names.isTaken(title)) {
			throw new RefusedCellException(type == Literals.PERSON ? "person" : "organization", title);
		}
		var name = NameSyntax.escape(title);
		var last = tops().filter(element -> element.eClass() == type).reduce((one, next) -> next);
		var beside = last.or(() -> tops().filter(Actor.class::isInstance).reduce((one, next) -> next)).or(() -> tops().findFirst())
				.orElseThrow(() -> new RefusedCellException(type == Literals.PERSON ? "person" : "organization", title));
		var changes = new ElementEdits(beside);
		Syntax syntax = changes.syntax(input.language());
		var clause = syntax.clause(type == Literals.PERSON ? "person@file" : "organization", name);
		var edit = changes.insertBehind(clause);
		var item = new UpdateItem(UpdateItem.Kind.DECLARED, null, title, "", "", clause, "");
		edits.add(item, beside, edit.orElse(new TextEdit(0, 0, clause + '\n')));
		items.accept(item);
		declared.put(title, name);
		return name;
	}

	private Stream<EObject> tops() {
		return scope.own().stream().flatMap(file -> file.file().map(InspFile::getElements).stream()).flatMap(List::stream)
				.map(EObject.class::cast);
	}
}
