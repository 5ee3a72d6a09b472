/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Triple;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.TypedDiagnosticMessage;
import org.insp.dsl.messages.TypedSyntaxErrorMessage;
import org.insp.dsl.naming.NameSource;
import org.insp.dsl.recovery.RecoveringParser;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.dsl.recovery.SyntaxError;
import org.insp.dsl.recovery.SyntaxErrorDiagnostic;
import org.insp.dsl.text.Identifiers;
import org.insp.model.EvidenceFile;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.check.ModelResource;
import org.insp.model.policy.PlaceWords;

import com.google.inject.Inject;

/** The resource of one `.insp` file. */
public class InspResource extends LazyLinkingResource implements ModelResource, NameSource {

	/** The linked references are kept until the whole file is linked again. */
	private static final int MOST_ELEMENT_CHANGES = 1000;

	private static volatile ContentSelection contentSelection = ContentSelection.CURRENT_TEXT;

	@Inject
	private ModelAccess models;
	private int parseCount;
	private int elementChanges;
	private final Set<String> unresolvedNames = new HashSet<>();
	private FragmentSegments segments = new FragmentSegments();
	private Map<EObject, String> unloading = Map.of();
	/** The result for the text as it stands, where the contents are made of another one. */
	private IParseResult heldBack;

	/** Sets what the contents of resources are made of that are loaded from now on. */
	public static void setContentSelection(ContentSelection selection) {
		contentSelection = selection;
	}

	@Override
	public Optional<InspFile> file() {
		return getContents().isEmpty() ? Optional.empty() : Optional.of((InspFile) getContents().get(0));
	}

	/** Returns the text of the file as it was read. */
	public String text() {
		return getParseResult().getRootNode().getText();
	}

	@Override
	public int parseCount() {
		return parseCount;
	}

	/** Returns all files of the model that this one belongs to. */
	List<InspResource> filesOfModel() {
		return models.filesOfModel(this);
	}

	/** Returns the fragment segments of the elements of the present text. */
	FragmentSegments segments() {
		return segments;
	}

	@Override
	public InspModel model() {
		return getResourceSet() == null ? InspModel.of(file().stream().toList()) : models.modelOf(this);
	}

	@Override
	public boolean isUnreadable(EObject element, EStructuralFeature feature) {
		return feature != null && !element.eIsSet(feature) && PlaceWords.word(element, feature).isEmpty()
				&& (!NodeModelUtils.findNodesForFeature(element, feature).isEmpty() || hasUnreadContent(element));
	}

	/** Evidence is searched beside the file that names it; where that is no folder, it is taken to exist. */
	@Override
	public boolean isFileMissing(EvidenceFile evidence) {
		if (evidence.getFile() == null || evidence.getFile().isBlank() || !isInFolder(getURI())) {
			return false;
		}
		var path = Stream.of(evidence.getFile().split("[/\\\\]")).map(s -> URI.encodeSegment(s, false)).collect(Collectors.joining("/"));
		var file = URI.createURI(path).resolve(getURI());
		return isInFolder(file) && !getResourceSet().getURIConverter().exists(file, Map.of());
	}

	private static boolean isInFolder(URI file) {
		return file.isFile() || file.isPlatformResource();
	}

	/** Reads the bytes itself, because a reader would put a question mark in the place of what is no text. */
	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		setEncodingFromOptions(options);
		boolean fromDisk = !(in instanceof LazyStringInputStream);
		if (fromDisk && parseCount > 0 && getResourceSet() != null) {
			models.refresh(getResourceSet());
		}
		var text = fromDisk ? FileText.of(in.readAllBytes()) : FileText.of(((LazyStringInputStream) in).getString());
		var before = getParseResult();
		var parsed = text.error().isEmpty()
				? getParser().parse(new StringReader(text.text()))
				: ((RecoveringParser) getParser()).unreadable(text.text(), text.error().get());
		var selected = contentSelection.select(this, parsed);
		heldBack = selected == parsed ? null : parsed;
		updateInternalState(before, selected);
	}

	/** The result for the text as it stands. */
	private IParseResult currentResult() {
		return heldBack != null ? heldBack : getParseResult();
	}

	/**
	 * Takes a text in the place of the present one. Where the change stays within one element, only this element is read and linked anew.
	 *
	 * @return whether every reference to an element of this file still leads to what is called so; if not, other files have to be linked
	 *     anew
	 */
	public boolean edit(String text) throws IOException {
		var change = elementChange(FileText.of(text));
		if (change.isEmpty()) {
			reparse(text);
			return false;
		}
		elementChanges++;
		parseCount++;
		setParseResult(change.get().apply());
		clearCache();
		addSyntaxErrors();
		boolean same = change.get().keepsReferences();
		if (!same) {
			relink();
		}
		return same;
	}

	private Optional<ElementChange> elementChange(FileText text) {
		return elementChanges < MOST_ELEMENT_CHANGES && text.error().isEmpty() && getParseResult() instanceof RecoveryResult before
				&& heldBack == null ? ElementChange.between(this, before, text.text()) : Optional.empty();
	}

	/** While elements are taken out one by one, what their fragments are made of is gone already. */
	@Override
	protected void doUnload() {
		if (getParseResult() != null) {
			contentSelection.unloading(this, getParseResult());
		}
		var fragments = new IdentityHashMap<EObject, String>();
		getAllContents().forEachRemaining(element -> fragments.put(element, getURIFragment(element)));
		unloading = fragments;
		super.doUnload();
		unloading = Map.of();
	}

	@Override
	public String getURIFragment(EObject element) {
		var cached = unloading.get(element);
		return cached != null ? cached : super.getURIFragment(element);
	}

	/** Sets the reason why the file could not be opened, so that it is reported with the other problems. */
	public void setReadError(String code, String... arguments) {
		if (getParseResult() == null) {
			updateInternalState(
					((RecoveringParser) getParser()).unreadable("", new SyntaxError(code, MessageArgument.texts(arguments), 0, 0, -1)));
		}
	}

	/** Returns the reason why nothing of the file could be read, if there is one. */
	public Optional<SyntaxError> readError() {
		return currentResult() instanceof RecoveryResult result
				? result.errors().stream().filter(e -> e.code().startsWith("file-")).findFirst()
				: Optional.empty();
	}

	@Override
	public boolean hasUnreadContent(EObject element) {
		return getParseResult() instanceof RecoveryResult result && result.isDamaged(element);
	}

	/** Returns whether a word stands in a part of the text that could not be read. */
	public boolean isUnreadWord(String word) {
		return getParseResult() instanceof RecoveryResult result && result.isUnreadWord(word);
	}

	/** Returns whether a word stands in a part of the text that could not be read, and may be the name of an element. */
	public boolean isUnreadName(String word) {
		return getParseResult() instanceof RecoveryResult result && result.isUnreadName(word);
	}

	/** Records that a reference of the file cannot be resolved because nothing has the name. */
	public void addUnresolvedName(String name) {
		unresolvedNames.add(name);
	}

	/** Returns whether a reference of the file could not be resolved that may be written as a word. */
	boolean hasUnresolvedName(String word) {
		return unresolvedNames.contains(Identifiers.halfWidth(word.startsWith("^") ? word.substring(1) : word));
	}

	/**
	 * Xtext makes the message of each reference that can be resolved in order to find it; finding it by its offset takes much less time.
	 */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (!getErrors().isEmpty()) {
			int offset = reference.getThird().getOffset();
			if (getErrors().stream()
					.anyMatch(error -> error instanceof XtextLinkingDiagnostic unresolved && unresolved.getOffset() == offset)) {
				super.removeDiagnostic(reference);
			}
		}
	}

	@Override
	protected Diagnostic createDiagnostic(Triple<EObject, EReference, INode> reference, DiagnosticMessage message) {
		return message instanceof TypedDiagnosticMessage typed
				? new TypedLinkingDiagnostic(reference.getThird(), typed)
				: super.createDiagnostic(reference, message);
	}

	@Override
	protected void addSyntaxDiagnostic(List<Diagnostic> diagnostics, INode node) {
		if (node.getSyntaxErrorMessage() instanceof TypedSyntaxErrorMessage message) {
			diagnostics.add(new TypedSyntaxDiagnostic(node, message));
		} else {
			super.addSyntaxDiagnostic(diagnostics, node);
		}
	}

	@Override
	protected void addSyntaxErrors() {
		var current = currentResult();
		current.getSyntaxErrors().forEach(error -> addSyntaxDiagnostic(getErrors(), error));
		if (current instanceof RecoveryResult result) {
			result.errors().forEach(error -> getErrors().add(new SyntaxErrorDiagnostic(getURI(), result.getRootNode(), error)));
		}
	}

	@Override
	protected void updateInternalState(IParseResult parsed) {
		parseCount++;
		elementChanges = 0;
		unresolvedNames.clear();
		segments = new FragmentSegments();
		super.updateInternalState(parsed);
	}
}
