#!/usr/bin/env bash
# What action.yml runs: `action.sh install`, then `action.sh lint`.
#
# Inputs come in as environment variables, never as text of a script. `lint` ends with 0 whether there are
# findings or not, and hands the linter's exit code on as an output; it fails only when there is no report.
set -euo pipefail

output() {
    printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"
}

# One word per line of $1, without blanks around it and without empty ones, into the array `words`.
split() {
    words=()
    local line
    while IFS= read -r line || [[ -n $line ]]; do
        line="${line#"${line%%[![:space:]]*}"}"
        line="${line%"${line##*[![:space:]]}"}"
        if [[ -n $line ]]; then words+=("$line"); fi
    done <<<"$1"
}

# `true` or `false` for an input named $1 with the value $2; $3 is what `auto` means.
decide() {
    case "$2" in
    true | false) printf '%s' "$2" ;;
    auto) printf '%s' "$3" ;;
    *)
        printf '::error title=rustasync-lint::%s is true, false or auto\n' "$1" >&2
        return 2
        ;;
    esac
}

install() {
    local home="$RUNNER_TEMP/rustasync-lint"
    "${PYTHON:-python3}" -m venv "$home"
    local bin="$home/bin"
    if [[ -d "$home/Scripts" ]]; then bin="$home/Scripts"; fi
    "$bin/python" -m pip --disable-pip-version-check --quiet install "$GITHUB_ACTION_PATH"
    output linter "$bin/rustasync-lint"
}

lint() {
    local sarif="$RUNNER_TEMP/rustasync-lint.sarif"
    local own=true
    if [[ -n ${HEAD_REPOSITORY:-} && $HEAD_REPOSITORY != "$GITHUB_REPOSITORY" ]]; then own=false; fi
    local upload annotations
    upload=$(decide upload "${INPUT_UPLOAD:-auto}" "$own")
    annotations=$(decide annotations "${INPUT_ANNOTATIONS:-auto}" "$([[ $upload == true ]] && echo false || echo true)")

    local format=full
    if [[ $annotations == true ]]; then format=github; fi
    split "${INPUT_ARGS:-}"
    local args=(${words[@]+"${words[@]}"})
    split "${INPUT_PATHS:-.}"
    local paths=(${words[@]+"${words[@]}"})

    local code=0
    "$LINTER" check --output-format "$format" ${args[@]+"${args[@]}"} --output "sarif=$sarif" \
        -- ${paths[@]+"${paths[@]}"} || code=$?
    if ((code > 1)); then exit "$code"; fi

    output sarif-file "$sarif"
    output findings "$(grep -c '^          "ruleId": ' "$sarif" || true)"
    output exit-code "$code"
    output upload "$upload"
}

case "${1:-}" in
install | lint) "$1" ;;
*)
    echo "usage: action.sh install|lint" >&2
    exit 2
    ;;
esac
