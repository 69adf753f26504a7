#!/bin/sh
# Checks every plan in a folder. Stops the pipeline on a breach or bad input, not on open questions.
folder=${1:?usage: check.sh FOLDER}
zhifa=${ZHIFA:-npx zhifa}

stop=0
for plan in "$folder"/*.json; do
  $zhifa check "$plan" --lang en >"${TMPDIR:-/tmp}/zhifa-plan.txt" 2>&1
  code=$?
  case $code in
    0) echo "ok            $plan" ;;
    1) echo "breach        $plan"; stop=1 ;;
    3) echo "open question $plan" ;;
    4) echo "not governed  $plan" ;;
    *) echo "not judged    $plan"; cat "${TMPDIR:-/tmp}/zhifa-plan.txt"; stop=1 ;;
  esac
done
exit $stop
